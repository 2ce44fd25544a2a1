package dev.iskra.kinds.event;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.signature.ScopeKind;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `from = country`: what an event says its `FROM` is, which every place that fires it must keep
/// to. The game sees nothing of it.
final class Sender {
  /// The field, and the attribute of the event that holds the words with spaces between them.
  static final String FROM = "from";

  private static final List<String> SCOPES =
      Arrays.stream(ScopeKind.values())
          .filter(kind -> kind != ScopeKind.NONE)
          .map(ScopeKind::id)
          .toList();

  private Sender() {}

  /// What a declaration says; empty where it says nothing that can be read.
  static Optional<String> of(Statement.Declaration event) {
    for (Statement statement : event.body().statements()) {
      if (statement instanceof Statement.Assignment field
          && field.key().textOrWord().equals(Optional.of(FROM))) {
        List<Expression> words = words(field.value());
        List<String> scopes =
            words.stream()
                .flatMap(word -> word.textOrWord().stream())
                .filter(SCOPES::contains)
                .toList();
        boolean all = !scopes.isEmpty() && scopes.size() == words.size();
        return all ? Optional.of(String.join(" ", scopes)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Reports words that are no scopes.
  static void check(DeclarationReader in) {
    Optional<Expression> value = in.field(FROM).map(Statement.Assignment::value);
    for (Expression word : value.map(Sender::words).orElse(List.of())) {
      String text = word.textOrWord().orElse("");
      if (!SCOPES.contains(text)) {
        in.report(
            Diagnostic.of(KindRule.WRONG_TYPE, word.span(), "There is no scope `" + text + "`.")
                .help("There are `" + String.join("`, `", SCOPES) + "`."));
      }
    }
  }

  private static List<Expression> words(Expression value) {
    return switch (value) {
      case Expression.Listing list -> List.copyOf(list.items());
      case Expression.Body body -> inBody(body);
      default -> List.of(value);
    };
  }

  private static List<Expression> inBody(Expression.Body body) {
    List<Expression> words = new ArrayList<>();
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Single single -> words.add(single.value());
        case Statement.Phrase phrase -> words.addAll(phrase.words());
        default -> {}
      }
    }
    return words;
  }
}
