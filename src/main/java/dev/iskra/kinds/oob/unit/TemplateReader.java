package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Severity;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Field.Form;
import dev.iskra.kind.KindRule;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads division templates.
public final class TemplateReader {
  private static final String FORM = "template name \"Title\" { … }";
  private static final Map<String, Form> GRIDS =
      Map.of(
          "regiments", grid(true),
          "support", grid(false),
          "regimental_support", grid(true));

  private TemplateReader() {}

  /// The template that is declared; absent where it is wrong, which is reported.
  public static Optional<Template> read(DeclarationReader in) {
    HeaderCursor head = new HeaderCursor(in, FORM);
    Optional<Word> id = head.name();
    Optional<Scalar> name =
        head.named(head.title(), "name")
            .or(() -> in.entries(List.of("localization_key")).stream().findFirst())
            .map(entry -> (Scalar) ((Field) entry).value());
    head.end();
    if (name.isEmpty()) {
      in.report(
          KindRule.MISSING_TEXT
              .at(in.header().place().span(), "The template has no name.")
              .as(Severity.ERROR)
              .help("Write it in quotes: `" + FORM + "`."));
      return Optional.empty();
    }
    Scalar title = Scalar.string(name.get().text(), name.get().span());
    List<Entry> entries = new ArrayList<>(List.of(Field.of("name", title.span(), title)));
    entries.addAll(in.entriesBut(List.of("name"), GRIDS));
    return Optional.of(
        new Template(
            id.map(Word::text),
            title,
            in.field("division_names_group").flatMap(a -> a.value().textOrWord()),
            entries));
  }

  /// Battalions or companies, each with its place: a list for each column or one list, or the
  /// game's own block.
  private static Form grid(boolean columns) {
    return (in, a) -> {
      Optional<List<Entry>> units =
          switch (a.value()) {
            case Expression.Body _ -> placed(in, a);
            case Expression.Listing list when columns -> columns(list.items());
            case Expression.Listing list when list.items().isEmpty() -> Optional.of(List.of());
            case Expression other -> column(other, 0);
          };
      String key = a.key().textOrWord().orElse("");
      if (units.isEmpty()) {
        in.report(
            KindRule.WRONG_TYPE
                .at(a.value().span(), "`" + key + "` takes units with their places.")
                .help(
                    columns
                        ? "Write a list for each column: `" + key + " = [ [infantry, infantry] ]`."
                        : "Write `support = [ engineer, recon ]`."));
      }
      return units.map(list -> Field.block(key, list, a.value().span()));
    };
  }

  private static Optional<List<Entry>> columns(List<Expression> columns) {
    List<Entry> all = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Expression item = columns.get(column);
      Optional<List<Entry>> units = column(item, column);
      boolean empty = item instanceof Expression.Listing list && list.items().isEmpty();
      if (units.isEmpty() && !empty) {
        return Optional.empty();
      }
      units.ifPresent(all::addAll);
    }
    return Optional.of(all);
  }

  private static Optional<List<Entry>> column(Expression expression, int column) {
    List<Entry> units = new ArrayList<>();
    for (Word word : Place.words(expression)) {
      Span at = word.span();
      Entry x = Field.word("x", String.valueOf(column), at);
      Entry y = Field.word("y", String.valueOf(units.size()), at);
      units.add(Field.block(word.text(), List.of(x, y), at));
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(units);
  }

  /// `infantry = { x = 0 y = 0 }`.
  private static Optional<List<Entry>> placed(DeclarationReader in, Statement.Assignment a) {
    return in.lowered(a).stream()
        .map(entry -> entry instanceof Field field ? field.value() : entry)
        .filter(
            value ->
                value instanceof Block block
                    && block.entries().stream().allMatch(TemplateReader::isPlaced))
        .map(value -> ((Block) value).entries())
        .findFirst();
  }

  private static boolean isPlaced(Entry entry) {
    return entry instanceof Field field
        && field.value() instanceof Block place
        && place.scalar("x").flatMap(x -> Numbers.read(x.text())).isPresent()
        && place.scalar("y").flatMap(y -> Numbers.read(y.text())).isPresent();
  }
}
