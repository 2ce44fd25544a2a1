package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.syntax.Expression.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads divisions: one, or several of one template.
public record DivisionReader(LandPlacement stands, Equipment equipment) {
  private static final String ONE = "division template \"Name\" at province 3151 { … }";
  private static final String SEVERAL = "12 x template at states [206, 207] { … }";

  /// What a division has for itself.
  private static final List<String> SINGLE =
      List.of("name", "division_name", "number", "location", "division_template");

  /// The divisions that a declaration declares; absent where they are wrong, which is reported.
  ///
  /// @param group what the army is called in the lock
  public Optional<Divisions> read(DeclarationReader in, String army, String group) {
    boolean several = in.header().count().isPresent();
    HeaderCursor head = new HeaderCursor(in, several ? SEVERAL : ONE);
    Optional<Scalar> template =
        head.name()
            .map(word -> Scalar.word(word.text(), word.span()))
            .or(() -> head.quoted().map(text -> Scalar.string(text.text(), text.span())))
            .or(() -> in.field("division_template").flatMap(a -> Script.text(a.value())));
    Optional<Quoted> title = head.title();
    Optional<Entry> name = head.named(title, "name");
    Optional<Place> place = head.place("location");
    head.end();
    int count = head.count();
    if (template.isEmpty()) {
      head.lacks("This division has no template.");
      return Optional.empty();
    }
    if (place.isEmpty()) {
      head.lacks("This division does not say where it stands.");
      return Optional.empty();
    }
    List<Entry> fields = in.entriesBut(SINGLE);
    List<Entry> numbered = in.entries(List.of("division_name"));
    if (name.isPresent()) {
      fields = Stream.concat(numbered.stream(), fields.stream()).toList();
    }
    fields.forEach(field -> forced(in, field, equipment));
    String own =
        group + "/" + slug(template.get().text()) + title.map(t -> "/" + slug(t.text())).orElse("");
    List<Scalar> places = stands.provinces(in, place.get(), count, own);
    return Optional.of(
        new Divisions(
            army,
            template.get(),
            name.or(() -> numbered.stream().findFirst()),
            in.entries(List.of("number")).stream().findFirst().flatMap(Script::whole),
            places,
            fields,
            in.place()));
  }

  private static void forced(DeclarationReader in, Entry entry, Equipment equipment) {
    if (entry instanceof Field field
        && field.is("force_equipment_variants")
        && field.value() instanceof Block block) {
      equipment.all(in, block);
    }
  }

  /// A name as a part of a line of the lock: small letters and digits, with `_` for the rest.
  public static String slug(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words.isEmpty() ? "_" : String.join("_", words);
  }
}
