package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.game.Vocabulary;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Edit;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What countries of an ideology may do: `rules = { can_puppet = yes }`.
final class GameRules {
  private GameRules() {}

  /// The field as the game writes it. A rule that is none of the game's is reported and kept: a
  /// newer game may have it.
  static Optional<Entry> read(DeclarationReader in) {
    Optional<Statement.Assignment> written = in.field(IdeologyFields.RULES);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!(written.get().value() instanceof Expression.Body body)) {
      wrong(in, written.get().value());
      return Optional.empty();
    }
    List<Entry> rules = new ArrayList<>();
    for (Statement statement : body.statements()) {
      rule(in, statement).ifPresent(rules::add);
    }
    Scalar name = Scalar.word(IdeologyFields.RULES, written.get().key().span());
    return Optional.of(Field.of(name, Block.of(rules, body.span())));
  }

  private static Optional<Entry> rule(DeclarationReader in, Statement statement) {
    if (statement instanceof Statement.Assignment a
        && a.key() instanceof Expression.Word key
        && a.value() instanceof Expression.Word value
        && (value.text().equals("yes") || value.text().equals("no"))) {
      if (!Vocabulary.rules().contains(key.text())) {
        unknown(in, key);
      }
      return Optional.of(
          Field.of(Scalar.word(key.text(), key.span()), Scalar.word(value.text(), value.span())));
    }
    in.report(
        Diagnostic.of(KindRule.WRONG_TYPE, statement.span(), "A rule is set to `yes` or to `no`.")
            .help("Write `can_puppet = yes`."));
    return Optional.empty();
  }

  private static void unknown(DeclarationReader in, Expression.Word key) {
    Diagnostic diagnostic =
        Diagnostic.of(
            IdeologyRule.UNKNOWN_RULE,
            key.span(),
            "The game we know has no rule `" + key.text() + "`.");
    List<String> near = NearestNames.of(key.text(), Vocabulary.rules());
    if (near.isEmpty()) {
      in.report(diagnostic.note("The game passes over a rule that it does not know."));
      return;
    }
    String best = near.getFirst();
    in.report(
        diagnostic
            .help("Did you mean `" + String.join("` or `", near) + "`?")
            .fix(
                new Fix(
                    "Write `" + best + "`",
                    Applicability.UNSAFE,
                    List.of(new Edit(key.span(), best)))));
  }

  private static void wrong(DeclarationReader in, Expression value) {
    in.report(
        Diagnostic.of(KindRule.WRONG_TYPE, value.span(), "`rules` takes a block of rules.")
            .help("Write `rules = { can_puppet = yes  can_lower_tension = no }`."));
  }
}
