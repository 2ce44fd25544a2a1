package dev.iskra.kinds.event;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.BlockKind;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Field;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `option "Workers of the world, unite!" { … }`: an answer to an event. Its effects stand
/// directly in it.
public final class OptionKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("option");
  }

  @Override
  public String summary() {
    return "An answer to an event, with what it does.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of(
            Field.of("name", new Type.Text(false), "The localisation key of its text."),
            Field.of("trigger", new Type.Trigger(), "When it can be chosen."),
            Field.of("ai_chance", new Type.Weight(), "How likely the computer chooses it."),
            Field.of(
                "original_recipient_only",
                new Type.YesNo(),
                "Whether of a major event only its own country has it."))
        .openTo(BlockKind.EFFECT);
  }

  @Override
  public Optional<String> titleKeyKind() {
    return Optional.of("option");
  }

  /// An option as the game writes it.
  static Optional<Entry> read(DeclarationReader in, String eventId) {
    in.refuseRest();
    in.refuseBesideTitle("name");
    List<Entry> entries = new ArrayList<>();
    name(in, eventId)
        .ifPresent(
            key ->
                entries.add(dev.iskra.clausewitz.Field.of(Scalar.word("name", key.span()), key)));
    entries.addAll(in.entries(List.of("trigger", "original_recipient_only", "ai_chance")));
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
