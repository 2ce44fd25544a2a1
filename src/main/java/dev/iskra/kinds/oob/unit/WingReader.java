package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads wings. On land the game has wings of 100 planes at most; a greater number becomes
/// several wings that are as like as can be. The size is that of the game's defines, version
/// 1.17.
public record WingReader(
    MapFacts world, LandPlacement stands, String country, Equipment equipment) {
  private static final String FORM =
      "wing small_plane_airframe_1 \"I-16\" at state 217 { count = 100 }";
  private static final int SIZE = 100;

  /// The wing that a declaration declares; absent where it is wrong, which is reported.
  public Optional<Wing> read(DeclarationReader in) {
    HeaderCursor head = new HeaderCursor(in, FORM);
    Optional<Word> planes = head.name();
    Optional<Entry> variant = head.named(head.title(), "version_name");
    Optional<Place> place = head.place();
    Optional<Quoted> carrier = head.passes("on") ? head.quoted() : Optional.empty();
    head.end();
    Optional<Integer> count =
        in.entries(List.of("amount")).stream().findFirst().flatMap(Script::whole);
    if (planes.isEmpty() || count.isEmpty() || (place.isEmpty() && carrier.isEmpty())) {
      incomplete(in, planes.isEmpty(), count.isEmpty());
      return Optional.empty();
    }
    in.reference(ObjectType.EQUIPMENT, planes.get())
        .ifPresent(id -> equipment.check(in, Scalar.word(id, planes.get().span())));
    Optional<Scalar> base =
        carrier
            .map(ship -> Scalar.string(ship.text(), ship.span()))
            .or(() -> place.flatMap(where -> state(in, where)));
    List<Entry> entries = new ArrayList<>();
    for (int size : sizes(count.get(), carrier.isPresent())) {
      entries.add(wing(in, planes.get(), variant, size));
      entries.addAll(in.entries(List.of("start_experience_factor")));
      if (entries.size() < 3) {
        entries.addAll(in.entries(List.of("name", "ace")));
      }
    }
    return base.map(where -> new Wing(where, entries));
  }

  private static void incomplete(DeclarationReader in, boolean planes, boolean count) {
    String what =
        planes
            ? "This wing has no planes."
            : count
                ? "This wing does not say how many planes it has."
                : "This wing does not say where it is.";
    in.report(
        OobRule.INCOMPLETE_UNIT
            .at(in.place(), what)
            .help("Write `" + FORM + "`, or `on \"Ship\"` in place of `at state 217`."));
  }

  /// `120` on land is two wings of 60.
  private static List<Integer> sizes(int count, boolean aboard) {
    int wings = aboard ? 1 : (count + SIZE - 1) / SIZE;
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < wings; i++) {
      sizes.add(count / wings + (i < count % wings ? 1 : 0));
    }
    return sizes;
  }

  private Entry wing(DeclarationReader in, Word planes, Optional<Entry> variant, int size) {
    Span at = planes.span();
    List<Entry> inner = new ArrayList<>(ShipReader.owner(in, country, at));
    inner.addAll(in.entries(List.of("creator")));
    inner.add(Field.word("amount", String.valueOf(size), at));
    variant.ifPresent(inner::add);
    inner.addAll(in.entries(List.of("create_if_missing")));
    return Field.block(planes.text(), inner, at);
  }

  private Optional<Scalar> state(DeclarationReader in, Place place) {
    Word word = place.ids().getFirst();
    if (place instanceof Place.Provinces || place.ids().size() > 1) {
      Diagnostic diagnostic =
          OobRule.STATE_OR_PROVINCE.at(place.at(), "A wing is at one state, not at provinces.");
      in.report(
          world
              .stateOf(word.text())
              .filter(_ -> place instanceof Place.Provinces)
              .map(s -> diagnostic.help("Write `at state " + s + "`" + world.named(s) + "."))
              .orElse(diagnostic.help("Write a wing for each.")));
      return Optional.empty();
    }
    Optional<String> state = Place.state(in, world, word);
    state.ifPresent(id -> stands.owned(in, id, "State " + id + world.named(id), word));
    return state.map(id -> Scalar.word(id, word.span()));
  }
}
