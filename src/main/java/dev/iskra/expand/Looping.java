package dev.iskra.expand;

import dev.iskra.expand.Evaluator.Purpose;
import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Range;
import dev.iskra.expand.Value.Sequence;
import dev.iskra.expand.Value.Text;
import dev.iskra.expand.Value.Tuple;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Runs `for name in list { … }`.
record Looping(Rewriter rewriter, ExpansionErrors report, Budget budget) {
  /// Adds what the loop gives to `out`; nothing if it gives too much.
  void run(Statement.Loop loop, Scope scope, List<Statement> out) {
    if (!Complaints.usable(loop.name(), report)) {
      return;
    }
    if (!scope.isInLoop()) {
      budget.beginLoop();
    }
    int before = out.size();
    String name = loop.name().text();
    scope
        .hidden(name)
        .filter(of -> of.at().source().equals(loop.span().source()))
        .ifPresent(of -> report.report(Complaints.hidden(loop.name(), of)));
    for (Value item : items(loop, scope)) {
      budget.spend(1);
      if (budget.isExhausted()) {
        break;
      }
      Scope within = scope.with(name, item);
      out.addAll(rewriter.body(loop.body(), within).statements());
    }
    if (budget.isExhausted()) {
      out.subList(before, out.size()).clear();
      if (!scope.isInLoop()) {
        budget.complain(head(loop));
      }
    }
  }

  /// The line of the loop, without its body: a mark under a thousand lines helps nobody.
  private static Span head(Statement.Loop loop) {
    return new Span(loop.span().source(), loop.span().start(), loop.list().span().end());
  }

  private List<Value> items(Statement.Loop loop, Scope scope) {
    Evaluator evaluator = new Evaluator(scope, Purpose.LOOP, report);
    Value list = evaluator.value(loop.list());
    Span at = loop.list().span();
    return switch (list) {
      case Sequence sequence -> sequence.items();
      case Range range -> numbers(range, at);
      case Broken ignored -> List.of();
      case Amount amount -> refused(amount, at);
      case Text text -> refused(text, at);
      case Tuple tuple -> refused(tuple, at);
      case Value.Name word -> evaluator.reportedLoose(loop.list()) ? List.of() : refused(word, at);
    };
  }

  private List<Value> refused(Value value, Span at) {
    report.report(Complaints.notAList(value, at));
    return List.of();
  }

  /// The whole numbers of a range, both ends too; none if it ends before it begins.
  private List<Value> numbers(Range range, Span at) {
    if (!isWhole(range.from()) || !isWhole(range.to()) || range.unit() != Unit.NONE) {
      return refused(range, at);
    }
    BigDecimal first = range.from().number();
    BigDecimal size = range.to().number().subtract(first).add(BigDecimal.ONE);
    if (size.compareTo(BigDecimal.valueOf(Budget.RANGE)) > 0) {
      report.report(Complaints.endless("This range has more than 100,000 numbers.", at));
      return List.of();
    }
    List<Value> result = new ArrayList<>();
    for (long i = 0; i < size.longValueExact(); i++) {
      result.add(Amount.computed(first.add(BigDecimal.valueOf(i)), Unit.NONE));
    }
    return result;
  }

  private static boolean isWhole(Amount amount) {
    return amount.number().stripTrailingZeros().scale() <= 0;
  }
}
