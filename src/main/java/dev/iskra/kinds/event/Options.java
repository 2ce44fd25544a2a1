package dev.iskra.kinds.event;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads answers to events: `option "Workers of the world, unite!" { … }`. Their effects stand
/// directly in them.
final class Options {
  private Options() {}

  /// An option as the game writes it.
  static Optional<Entry> read(DeclarationReader in, String eventId) {
    in.refuseRest();
    in.refuseBesideTitle("name");
    List<Entry> entries = new ArrayList<>();
    name(in, eventId)
        .ifPresent(
            key ->
                entries.add(dev.iskra.clausewitz.Field.of(Scalar.word("name", key.span()), key)));
    entries.addAll(in.entriesBut(Set.of()));
    entries.addAll(in.script());
    return Optional.of(
        dev.iskra.clausewitz.Field.of(
            Scalar.word("option", in.header().keyword().span()), Block.of(entries, in.place())));
  }

  private static Optional<Scalar> name(DeclarationReader in, String eventId) {
    Optional<Expression.Quoted> title = in.header().title();
    Optional<Expression.Word> name = in.header().name();
    if (title.isPresent()) {
      String key =
          name.map(word -> eventId + "." + word.text())
              .orElseGet(() -> in.context().key(title.get()));
      return in.texts().key(key, title.get());
    }
    if (in.has("name")) {
      return in.texts().key(eventId + ".name", in.field("name").orElseThrow().value());
    }
    in.report(
        Diagnostic.of(
                KindRule.MISSING_TEXT, in.header().keyword().span(), "The option has no text.")
            .help("Write it in quotes: `option \"So be it.\" { … }`."));
    return Optional.empty();
  }
}
