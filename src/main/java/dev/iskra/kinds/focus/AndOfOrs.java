package dev.iskra.kinds.focus;

import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Finds the form of a requirement that the game can express: an `and` of `or`s of focuses.
final class AndOfOrs {
  /// More than this nobody wants to read.
  private static final int MOST_CLAUSES = 8;

  private AndOfOrs() {}

  static boolean holdsAnd(Expression expression) {
    return switch (expression) {
      case Expression.Group group -> group.items().stream().anyMatch(AndOfOrs::holdsAnd);
      case Expression.Logical logical ->
          logical.conjunction() || logical.operands().stream().anyMatch(AndOfOrs::holdsAnd);
      default -> false;
    };
  }

  /// The same requirement as an `and` of `or`s, where there is a short one.
  static Optional<String> nearest(Expression expression) {
    Optional<List<SequencedSet<String>>> clauses = clauses(expression);
    if (clauses.isEmpty() || clauses.get().size() > MOST_CLAUSES) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (SequencedSet<String> clause : clauses.get()) {
      String alternatives = String.join(" or ", clause);
      parts.add(clause.size() == 1 ? alternatives : "(" + alternatives + ")");
    }
    return Optional.of(String.join(" and ", parts));
  }

  private static Optional<List<SequencedSet<String>>> clauses(Expression expression) {
    return switch (expression) {
      case Expression.Group group when group.items().size() == 1 ->
          clauses(group.items().getFirst());
      case Expression.Word word -> Optional.of(List.of(new LinkedHashSet<>(List.of(word.text()))));
      case Expression.Logical logical when logical.conjunction() -> joined(logical);
      case Expression.Logical logical -> multiplied(logical);
      default -> Optional.empty();
    };
  }

  private static Optional<List<SequencedSet<String>>> joined(Expression.Logical logical) {
    List<SequencedSet<String>> result = new ArrayList<>();
    for (Expression operand : logical.operands()) {
      Optional<List<SequencedSet<String>>> clauses = clauses(operand);
      if (clauses.isEmpty()) {
        return Optional.empty();
      }
      result.addAll(clauses.get());
    }
    return Optional.of(result);
  }

  /// `(a and b) or c` is `(a or c) and (b or c)`.
  private static Optional<List<SequencedSet<String>>> multiplied(Expression.Logical logical) {
    List<SequencedSet<String>> result = List.of(new LinkedHashSet<>());
    for (Expression operand : logical.operands()) {
      Optional<List<SequencedSet<String>>> clauses = clauses(operand);
      if (clauses.isEmpty() || clauses.get().size() * result.size() > MOST_CLAUSES) {
        return Optional.empty();
      }
      List<SequencedSet<String>> next = new ArrayList<>();
      for (SequencedSet<String> left : result) {
        for (SequencedSet<String> right : clauses.get()) {
          SequencedSet<String> both = new LinkedHashSet<>(left);
          both.addAll(right);
          next.add(both);
        }
      }
      result = next;
    }
    return Optional.of(result);
  }
}
