package dev.iskra.kinds.oob.land;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kinds.oob.unit.Equipment;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.LandPlacement;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.kinds.oob.unit.Place;
import dev.iskra.kinds.oob.unit.Script;
import dev.iskra.lower.Pasted;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads divisions: one, or several of one template.
public final class DivisionReader {
  private static final String ONE = "division template \"Name\" at province 3151 { … }";
  private static final String SEVERAL = "12 x template at states [206, 207] { … }";
  private static final List<String> FIELDS =
      List.of(
          "start_experience_factor",
          "start_equipment_factor",
          "start_manpower_factor",
          "force_equipment_variants",
          "officer",
          "unique",
          "acclimatization",
          "army_manpower");

  private final LandPlacement stands;
  private final Equipment equipment;

  /// Reads divisions, which stand where `stands` finds them a place.
  public DivisionReader(LandPlacement stands, Equipment equipment) {
    this.stands = stands;
    this.equipment = equipment;
  }

  /// The divisions that a declaration declares; absent where they are wrong, which is reported.
  ///
  /// @param group what the army is called in the lock
  public Optional<Divisions> read(DeclarationReader in, String army, String group) {
    boolean several = in.header().count().isPresent();
    HeaderCursor head = new HeaderCursor(in);
    Optional<Scalar> template = template(head).or(() -> ofField(in));
    Optional<Quoted> title = several ? Optional.empty() : head.quoted();
    Optional<Place> place = head.place().or(() -> location(in));
    head.end(several ? SEVERAL : ONE);
    in.refuseBesideTitle("name");
    int count = HeaderCursor.count(in);
    if (template.isEmpty()) {
      incomplete(in, "This division has no template.", several ? SEVERAL : ONE);
      return Optional.empty();
    }
    if (place.isEmpty()) {
      incomplete(in, "This division does not say where it stands.", several ? SEVERAL : ONE);
      return Optional.empty();
    }
    forced(in);
    String name =
        group + "/" + slug(template.get().text()) + title.map(t -> "/" + slug(t.text())).orElse("");
    List<Scalar> places = stands.provinces(in, place.get(), count, name);
    return Optional.of(
        new Divisions(
            army,
            template.get(),
            name(in, title),
            number(in),
            places,
            in.entries(FIELDS),
            in.place()));
  }

  private void forced(DeclarationReader in) {
    for (Statement.Assignment a : in.all("force_equipment_variants")) {
      if (new Pasted(_ -> {}).field(a).value() instanceof Block block) {
        equipment.any(in, block);
      }
    }
  }

  private static Optional<Scalar> template(HeaderCursor head) {
    return head.name()
        .map(word -> Scalar.word(word.text(), word.span()))
        .or(() -> head.quoted().map(text -> Scalar.string(text.text(), text.span())));
  }

  private static Optional<Scalar> ofField(DeclarationReader in) {
    return in.field("division_template")
        .flatMap(a -> a.value().textOrWord().map(text -> Scalar.string(text, a.value().span())));
  }

  /// `location = 3151`, the game's own form.
  private static Optional<Place> location(DeclarationReader in) {
    return in.field("location")
        .filter(a -> a.value() instanceof Word)
        .map(a -> new Place.Provinces(List.of((Word) a.value()), a.value().span()));
  }

  private static void incomplete(DeclarationReader in, String message, String form) {
    in.report(Diagnostic.of(OobRule.INCOMPLETE, in.place(), message).help("Write `" + form + "`."));
  }

  private static Optional<Entry> name(DeclarationReader in, Optional<Quoted> title) {
    return title
        .<Entry>map(text -> Script.string("name", text.text(), text.span()))
        .or(() -> in.entries(List.of("name", "division_name")).stream().findFirst());
  }

  private static Optional<Integer> number(DeclarationReader in) {
    return in.entries(List.of("number")).stream()
        .findFirst()
        .flatMap(
            entry -> Digits.number(((Scalar) ((dev.iskra.clausewitz.Field) entry).value()).text()));
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
