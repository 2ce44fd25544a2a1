package dev.iskra.kinds.oob.unit;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where units are to stand, as the source says it.
sealed interface Place {
  /// Where it is said.
  Span at();

  /// What is named there, provinces or states.
  List<Word> ids();

  /// In these provinces, in turn.
  record Provinces(List<Word> ids, Span at) implements Place {}

  /// Somewhere in these states, in turn.
  record States(List<Word> ids, Span at) implements Place {}

  /// The words of `[206, 207]`, of a word alone, and of `[206]`, which is one word; none if
  /// something else stands there.
  static List<Word> words(Expression expression) {
    return switch (expression) {
      case Word word -> List.of(unwrapped(word));
      case Expression.Listing list -> {
        List<Word> result = new ArrayList<>();
        for (Expression item : list.items()) {
          if (!(item instanceof Word word)) {
            yield List.of();
          }
          result.add(unwrapped(word));
        }
        yield result;
      }
      default -> List.of();
    };
  }

  /// The state a word names; what names none is reported.
  static Optional<String> state(DeclarationReader in, MapFacts world, Word word) {
    boolean province =
        in.names().byId(ObjectType.STATE, word.text()).id().isEmpty()
            && in.names().byId(ObjectType.PROVINCE, word.text()).id().isPresent();
    if (!province) {
      return in.reference(ObjectType.STATE, word);
    }
    Diagnostic diagnostic =
        OobRule.STATE_OR_PROVINCE.at(
            word.span(), "`" + word.text() + "` is a province, and here a state is meant.");
    in.report(
        world
            .stateOf(word.text())
            .map(state -> diagnostic.help("It lies in state " + state + world.named(state) + "."))
            .orElse(diagnostic)
            .as(in.names().isClosed() ? Severity.ERROR : Severity.WARNING));
    return Optional.of(word.text());
  }

  /// The province a word names; what names none is reported.
  static Optional<String> province(DeclarationReader in, Word word) {
    if (!in.names().facts().covers(ObjectType.PROVINCE)) {
      // The mod has a map of its own, whose list of provinces is not script.
      return Optional.of(word.text());
    }
    return in.reference(ObjectType.PROVINCE, word);
  }

  private static Word unwrapped(Word word) {
    String text = word.text();
    boolean wrapped = text.length() > 2 && text.startsWith("[") && text.endsWith("]");
    if (!wrapped) {
      return word;
    }
    Span span = word.span();
    return Word.made(
        text.substring(1, text.length() - 1),
        new Span(span.source(), span.start() + 1, span.end() - 1));
  }
}
