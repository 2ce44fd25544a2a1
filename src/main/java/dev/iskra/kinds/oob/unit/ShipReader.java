package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads ships: one, or several of one sort.
public record ShipReader(String country, Equipment equipment) {
  private static final String ONE = "ship battleship \"Name\" { hull = …  variant = \"Class\" }";
  private static final String SEVERAL = "6 x destroyer { hull = …  variant = \"Class\" }";

  /// The `ship` blocks that a declaration within a task force stands for.
  List<Entry> read(DeclarationReader in) {
    HeaderCursor head = new HeaderCursor(in, in.header().count().isPresent() ? SEVERAL : ONE);
    Optional<Word> sort = head.name("definition");
    Optional<Entry> title = head.named(head.title(), "name");
    head.end();
    Optional<Entry> built = built(in);
    if (sort.isEmpty() || built.isEmpty()) {
      head.lacks(sort.isEmpty() ? "This ship has no sort." : "This ship has no hull.");
      return List.of();
    }
    int count = head.count();
    List<Scalar> names = names(in, title, count);
    List<Entry> ships = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Entry> entries = new ArrayList<>();
      names.stream()
          .skip(i)
          .limit(1)
          .forEach(name -> entries.add(Field.of("name", name.span(), name)));
      entries.addAll(in.entries(List.of("ordered_name")));
      entries.add(Field.word("definition", sort.get().text(), sort.get().span()));
      entries.addAll(in.entries(List.of("start_experience_factor", "pride_of_the_fleet")));
      entries.add(built.get());
      entries.addAll(in.entries(List.of("air_wings")));
      ships.add(Field.block("ship", entries, in.place()));
    }
    return ships;
  }

  private static List<Scalar> names(DeclarationReader in, Optional<Entry> title, int count) {
    List<Scalar> names = new ArrayList<>();
    title
        .map(entry -> (Scalar) ((Field) entry).value())
        .ifPresent(name -> names.add(Scalar.string(name.text(), name.span())));
    for (Statement.Assignment a : in.all("names")) {
      Optional<List<Expression>> items = a.value().listed();
      items.ifPresent(all -> all.forEach(one -> Script.text(one).ifPresent(names::add)));
      if (items.isEmpty()) {
        in.report(
            KindRule.WRONG_TYPE
                .at(a.value().span(), "`names` takes a list of texts.")
                .help("Write `names = [ \"Marat\", \"Gangut\" ]`."));
      }
    }
    if (names.size() > count) {
      in.report(
          OobRule.LEFT_OVER_NAMES
              .at(
                  names.get(count).span(),
                  "There are " + names.size() + " names for " + count + " ships.")
              .help("Ships without a name get one of the country's list; names need ships."));
    }
    return names;
  }

  /// `equipment = { hull = { … } }`, from `hull` and `variant` or as it is written.
  private Optional<Entry> built(DeclarationReader in) {
    Optional<Entry> written = in.entries(List.of("equipment")).stream().findFirst();
    if (written.isPresent()) {
      if (((Field) written.get()).value() instanceof Block block) {
        equipment.all(in, block);
      }
      return written;
    }
    return in.entries(List.of("hull")).stream()
        .findFirst()
        .map(
            entry -> {
              Scalar hull = (Scalar) ((Field) entry).value();
              equipment.check(in, hull);
              Span at = hull.span();
              List<Entry> inner = new ArrayList<>(List.of(Field.word("amount", "1", at)));
              inner.addAll(owner(in, country, at));
              inner.addAll(in.entries(List.of("creator", "version_name", "create_if_missing")));
              return Field.block("equipment", List.of(Field.block(hull.text(), inner, at)), at);
            });
  }

  /// Whose something is: the country's of the order of battle, if nothing is said.
  static List<Entry> owner(DeclarationReader in, String country, Span at) {
    List<Entry> owner = in.entries(List.of("owner"));
    return owner.isEmpty() ? List.of(Field.word("owner", country, at)) : owner;
  }
}
