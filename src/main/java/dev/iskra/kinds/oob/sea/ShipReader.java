package dev.iskra.kinds.oob.sea;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kinds.oob.unit.Equipment;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.kinds.oob.unit.Script;
import dev.iskra.lower.Pasted;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads ships: one, or several of one sort.
public final class ShipReader {
  private static final String ONE = "ship battleship \"Name\" { hull = …  variant = \"Class\" }";
  private static final String SEVERAL = "6 x destroyer { hull = …  variant = \"Class\" }";
  private static final ShipKind KIND = new ShipKind();

  private final String country;
  private final Equipment equipment;

  /// Reads the ships of a country.
  public ShipReader(String country, Equipment equipment) {
    this.country = country;
    this.equipment = equipment;
  }

  /// The `ship` blocks that a declaration within a task force stands for.
  List<Entry> read(DeclarationReader force, Statement.Declaration declaration) {
    DeclarationReader in = force.child(declaration, KIND);
    boolean several = in.header().count().isPresent();
    HeaderCursor head = new HeaderCursor(in);
    Optional<Word> sort = head.name().or(() -> definition(in));
    Optional<Quoted> title = several ? Optional.empty() : head.quoted();
    head.end(several ? SEVERAL : ONE);
    in.refuseBesideTitle("name");
    Optional<Entry> built = built(in);
    if (sort.isEmpty() || built.isEmpty()) {
      in.report(
          Diagnostic.of(
                  OobRule.INCOMPLETE,
                  in.place(),
                  sort.isEmpty() ? "This ship has no sort." : "This ship has no hull.")
              .help("Write `" + (several ? SEVERAL : ONE) + "`."));
      return List.of();
    }
    int count = HeaderCursor.count(in);
    List<Scalar> names = names(in, title, count);
    List<Entry> ships = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ships.add(
          ship(in, sort.get(), built.get(), i < names.size() ? List.of(names.get(i)) : List.of()));
    }
    return ships;
  }

  private static Optional<Word> definition(DeclarationReader in) {
    return in.field("definition").filter(a -> a.value() instanceof Word).map(a -> (Word) a.value());
  }

  private static Entry ship(DeclarationReader in, Word sort, Entry built, List<Scalar> name) {
    List<Entry> entries = new ArrayList<>();
    name.forEach(one -> entries.add(Script.field("name", one)));
    entries.addAll(in.entries(List.of("ordered_name")));
    entries.add(Script.word("definition", sort.text(), sort.span()));
    entries.addAll(in.entries(List.of("start_experience_factor", "pride_of_the_fleet")));
    entries.add(built);
    return Script.block("ship", entries, in.place());
  }

  private static List<Scalar> names(DeclarationReader in, Optional<Quoted> title, int count) {
    List<Scalar> names = new ArrayList<>();
    title.ifPresent(text -> names.add(Scalar.string(text.text(), text.span())));
    in.field("name")
        .flatMap(a -> scalar(a.value()))
        .filter(_ -> title.isEmpty())
        .ifPresent(names::add);
    if (in.field("names").isPresent()
        && in.field("names").get().value() instanceof Expression.Listing list) {
      list.items().forEach(item -> scalar(item).ifPresent(names::add));
    }
    if (names.size() > count) {
      in.report(
          Diagnostic.of(
                  OobRule.LEFT_OVER_NAMES,
                  names.get(count).span(),
                  "There are " + names.size() + " names for " + count + " ships.")
              .help("Ships without a name get one of the country's list; names need ships."));
    }
    return names;
  }

  private static Optional<Scalar> scalar(Expression expression) {
    return expression.textOrWord().map(text -> Scalar.string(text, expression.span()));
  }

  /// `equipment = { hull = { … } }`, from `hull` and `variant` or as it is written.
  private Optional<Entry> built(DeclarationReader in) {
    Optional<Statement.Assignment> pasted = in.field("equipment");
    if (pasted.isPresent()) {
      Field field = new Pasted(_ -> {}).field(pasted.get());
      if (field.value() instanceof Block block) {
        equipment.ships(in, block);
      }
      return Optional.of(field);
    }
    Optional<Scalar> hull =
        in.entries(List.of("hull")).stream()
            .findFirst()
            .map(entry -> (Scalar) ((Field) entry).value());
    return hull.map(
        found -> {
          equipment.ship(in, found);
          Span at = found.span();
          List<Entry> inner = new ArrayList<>(List.of(Script.word("amount", "1", at)));
          inner.addAll(owner(in, country, at));
          inner.addAll(in.entries(List.of("creator", "version_name", "create_if_missing")));
          return Script.block("equipment", List.of(Script.block(found.text(), inner, at)), at);
        });
  }

  /// Whose something is: the country's of the order of battle, if nothing is said.
  public static List<Entry> owner(DeclarationReader in, String country, Span at) {
    List<Entry> owner = in.entries(List.of("owner"));
    return owner.isEmpty() ? List.of(Script.word("owner", country, at)) : owner;
  }
}
