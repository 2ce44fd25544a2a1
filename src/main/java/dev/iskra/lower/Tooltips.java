package dev.iskra.lower;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// The places within blocks where the game shows text, so that text can be written there.
public final class Tooltips {
  private static final Set<String> KEYS =
      Set.of("custom_effect_tooltip", "custom_trigger_tooltip", "tooltip", "not_tooltip");

  private Tooltips() {}

  /// Whether the argument at `path` is text for players.
  static boolean takesText(String path) {
    return KEYS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /// Whether a string is more than a key: it has white space or a letter that keys cannot have.
  static boolean isProse(String text) {
    return text.chars().anyMatch(c -> !(Character.isLetterOrDigit(c) || "_.-@:".indexOf(c) >= 0));
  }

  /// Finds the texts in statements that need a key, however deep.
  public static void find(List<Statement> statements, Consumer<Expression.Quoted> found) {
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Assignment a -> assignment(a, found);
        case Statement.Declaration d -> find(d.body().statements(), found);
        case Statement.Single s -> within(s.value(), found);
        case Statement.Conditional c -> {
          for (Statement.Arm arm : c.arms()) {
            within(arm.condition(), found);
            within(arm.outcome(), found);
          }
          c.otherwise().ifPresent(last -> within(last, found));
        }
        case Statement.Loop l -> find(l.body().statements(), found);
        case Statement.Phrase _, Statement.Constant _ -> {}
      }
    }
  }

  private static void assignment(Statement.Assignment a, Consumer<Expression.Quoted> found) {
    switch (a.value()) {
      case Expression.Quoted quoted -> {
        if (takesText(a.key().textOrWord().orElse("")) && isProse(quoted.text())) {
          found.accept(quoted);
        }
      }
      case Expression.Call call -> call.forcedText().ifPresent(found);
      default -> within(a.value(), found);
    }
  }

  private static void within(Expression expression, Consumer<Expression.Quoted> found) {
    switch (expression) {
      case Expression.Body body -> find(body.statements(), found);
      case Expression.Scoped scoped -> find(scoped.body().statements(), found);
      case Expression.Group group -> group.items().forEach(item -> within(item, found));
      case Expression.Logical logical -> logical.operands().forEach(one -> within(one, found));
      case Expression.Negation negation -> within(negation.operand(), found);
      default -> {
        // Holds no block.
      }
    }
  }
}
