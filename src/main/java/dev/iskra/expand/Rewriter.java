package dev.iskra.expand;

import dev.iskra.expand.Evaluator.Purpose;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.Expression.Group;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Resolves the statements of one file. What holds nothing to resolve is given back as it is, the
/// same object, so a file without constructs costs one look at each node and no memory.
///
/// @param holes whether the file has a `{{` anywhere; if not, no word is looked into
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
record Rewriter(ExpansionErrors report, Budget budget, boolean holes) {
  /// Everything in a file.
  Body top(Body root, Scope scope) {
    return body(root, scope, true);
  }

  Body body(Body body, Scope scope) {
    return body(body, scope, false);
  }

  private Body body(Body body, Scope scope, boolean top) {
    List<Statement> resolved = statements(body.statements(), scope, top);
    return resolved == body.statements() ? body : body.with(resolved);
  }

  private List<Statement> statements(List<Statement> statements, Scope scope, boolean top) {
    if (scope.isInLoop()) {
      budget.spend(statements.size());
      if (budget.isExhausted()) {
        return statements;
      }
    }
    Expressions expressions = new Expressions(this, scope, report, budget, holes);
    List<Statement> out = statements;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean construct = isConstruct(statement);
      Statement resolved = construct ? statement : one(statement, scope, expressions);
      if (out == statements && (construct || resolved != statement)) {
        out = new ArrayList<>(statements.subList(0, i));
      }
      if (construct) {
        construct(statement, scope, expressions, top, out);
      } else if (out != statements) {
        out.add(resolved);
      }
    }
    return out;
  }

  /// Whether any number of statements may come of this one.
  private boolean isConstruct(Statement statement) {
    return switch (statement) {
      case Statement.Constant ignored -> true;
      case Statement.Loop ignored -> true;
      case Statement.Conditional conditional -> conditional.atCompileTime();
      case Statement.Single single -> holes && isHole(single.value());
      case Statement.Assignment ignored -> false;
      case Statement.Declaration ignored -> false;
      case Statement.Phrase ignored -> false;
    };
  }

  private static boolean isHole(Expression expression) {
    return expression instanceof Word word && word.hasHoles() && Insertion.isWhole(word);
  }

  private void construct(
      Statement statement, Scope scope, Expressions expressions, boolean top, List<Statement> out) {
    switch (statement) {
      case Statement.Constant constant -> {
        if (!top) {
          report.misplaced(constant);
        }
      }
      case Statement.Loop loop -> new Looping(this, report, budget).run(loop, scope, out);
      case Statement.Conditional conditional -> chosen(conditional, scope, expressions, out);
      case Statement.Single single ->
          expressions.spread((Word) single.value()).stream()
              .map(Statement.Single::new)
              .forEach(out::add);
      default -> throw new IllegalArgumentException("no construct: " + statement);
    }
  }

  private Statement one(Statement statement, Scope scope, Expressions expressions) {
    return switch (statement) {
      case Statement.Assignment assignment -> assignment(assignment, scope, expressions);
      case Statement.Declaration declaration -> {
        List<Expression> head = expressions.row(declaration.head());
        Body body = body(declaration.body(), scope);
        boolean same = head == declaration.head() && body == declaration.body();
        yield same ? declaration : new Statement.Declaration(head, body);
      }
      case Statement.Phrase phrase -> {
        List<Expression> words = expressions.row(phrase.words());
        yield words == phrase.words() ? phrase : new Statement.Phrase(words);
      }
      case Statement.Single single -> {
        Expression value = expressions.rewrite(single.value());
        yield value == single.value() ? single : new Statement.Single(value);
      }
      case Statement.Conditional conditional -> conditional(conditional, expressions);
      default -> throw new IllegalArgumentException("a construct: " + statement);
    };
  }

  private Statement assignment(
      Statement.Assignment assignment, Scope scope, Expressions expressions) {
    Expression key =
        assignment.key() instanceof Word word
            ? expressions.name(word)
            : expressions.rewrite(assignment.key());
    Expression value =
        assignment.value() instanceof Body body
            ? body(body, scope)
            : expressions.rewrite(assignment.value());
    return key == assignment.key() && value == assignment.value()
        ? assignment
        : new Statement.Assignment(key, assignment.operator(), value);
  }

  private Statement conditional(Statement.Conditional conditional, Expressions expressions) {
    List<Statement.Arm> arms = Expressions.each(conditional.arms(), arm -> arm(arm, expressions));
    Optional<Expression> otherwise = conditional.otherwise();
    if (otherwise.isPresent()) {
      Expression resolved = expressions.rewrite(otherwise.get());
      otherwise = resolved == otherwise.get() ? otherwise : Optional.of(resolved);
    }
    return arms == conditional.arms() && otherwise == conditional.otherwise()
        ? conditional
        : new Statement.Conditional(false, arms, otherwise, conditional.span());
  }

  private static Statement.Arm arm(Statement.Arm arm, Expressions expressions) {
    Expression condition =
        arm.condition() instanceof Group group
            ? expressions.within(group)
            : expressions.rewrite(arm.condition());
    Expression outcome = expressions.rewrite(arm.outcome());
    return condition == arm.condition() && outcome == arm.outcome()
        ? arm
        : new Statement.Arm(condition, outcome);
  }

  /// Decides a `static if`. Every condition is worked out, so that a mistake in a later one is
  /// not hidden by an earlier one that holds; arms that are not taken are left unread.
  private void chosen(
      Statement.Conditional conditional,
      Scope scope,
      Expressions expressions,
      List<Statement> out) {
    Evaluator evaluator = new Evaluator(scope, Purpose.CONDITION, report);
    Optional<Expression> chosen = Optional.empty();
    boolean known = true;
    for (Statement.Arm arm : conditional.arms()) {
      Optional<Boolean> truth = evaluator.truth(arm.condition());
      known &= truth.isPresent();
      if (truth.orElse(false) && chosen.isEmpty()) {
        chosen = Optional.of(arm.outcome());
      }
    }
    if (known) {
      chosen
          .or(conditional::otherwise)
          .ifPresent(
              outcome -> {
                if (outcome instanceof Body body) {
                  out.addAll(statements(body.statements(), scope, false));
                } else {
                  out.add(new Statement.Single(expressions.rewrite(outcome)));
                }
              });
    }
  }
}
