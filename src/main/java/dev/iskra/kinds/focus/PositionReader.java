package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads where a focus stands: `at`, `below`, `right_of`, `left_of`, or the game's `x`, `y` and
/// `relative_position_id`.
final class PositionReader {
  /// Neighbours on a row need two columns, else their titles overlap.
  private static final int COLUMNS = 2;

  private final DeclarationReader in;

  PositionReader(DeclarationReader in) {
    this.in = in;
  }

  Optional<Placement> read() {
    List<Statement.Assignment> ways = new ArrayList<>();
    for (String field : List.of("at", "below", "right_of", "left_of")) {
      in.field(field).ifPresent(ways::add);
    }
    Optional<Statement.Assignment> game =
        in.field("x").or(() -> in.field("y")).or(() -> in.field("relative_position_id"));
    game.ifPresent(ways::add);
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    if (ways.size() > 1) {
      twice(ways);
      return Optional.empty();
    }
    Statement.Assignment way = ways.getFirst();
    return switch (way.key().textOrWord().orElse("")) {
      case "at" ->
          point(way.value()).map(p -> new Placement(Optional.empty(), p.x, p.y, span(way)));
      case "below" -> beside(way, 0, 1);
      case "right_of" -> beside(way, COLUMNS, 0);
      case "left_of" -> beside(way, -COLUMNS, 0);
      default -> gameWay(way);
    };
  }

  private static Span span(Statement.Assignment way) {
    return way.value().span();
  }

  private void twice(List<Statement.Assignment> ways) {
    in.report(
        Diagnostic.of(
                FocusRule.TWO_POSITIONS,
                ways.get(1).key().span(),
                "The focus says twice where it stands.")
            .label(ways.getFirst().key().span(), "first here")
            .help("Keep one of the two."));
  }

  /// Column and row.
  record Point(BigDecimal x, BigDecimal y) {
    static final Point ORIGIN = new Point(BigDecimal.ZERO, BigDecimal.ZERO);

    Point plus(Point other) {
      return new Point(x.add(other.x), y.add(other.y));
    }
  }

  /// `(4, 0)`; columns may be halves.
  Optional<Point> point(Expression value) {
    if (value instanceof Expression.Group group && group.items().size() == 2) {
      Optional<BigDecimal> x = number(group.items().get(0));
      Optional<BigDecimal> y = number(group.items().get(1));
      if (x.isPresent() && y.isPresent()) {
        return Optional.of(new Point(x.get(), y.get()));
      }
    }
    malformed(value, "A place is written `(4, 0)`: the column, then the row.");
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(Expression value) {
    Optional<BigDecimal> number =
        switch (value) {
          case Expression.Word word -> Numbers.read(word.text());
          case Expression.Minus minus when minus.operand() instanceof Expression.Word word ->
              Numbers.read(word.text()).map(BigDecimal::negate);
          default -> Optional.empty();
        };
    return number
        .filter(n -> n.stripTrailingZeros().scale() <= 3)
        .filter(n -> n.abs().compareTo(BigDecimal.valueOf(1000)) <= 0);
  }

  private void malformed(Expression value, String help) {
    in.report(
        Diagnostic.of(
                FocusRule.MALFORMED_POSITION,
                value.span(),
                "This is not a valid place for a focus.")
            .help(help));
  }

  private Optional<Placement> beside(Statement.Assignment way, int x, int y) {
    Expression value = way.value();
    if (value instanceof Expression.Shifted shifted) {
      Optional<BigDecimal> by = number(shifted.distance());
      if (by.isEmpty()) {
        malformed(shifted.distance(), "The distance is a number of columns or rows.");
        return Optional.empty();
      }
      value = shifted.base();
      // `by` counts columns or rows, not neighbours.
      return anchored(value, times(x, by.get()), times(y, by.get()));
    }
    return anchored(value, BigDecimal.valueOf(x), BigDecimal.valueOf(y));
  }

  private static BigDecimal times(int direction, BigDecimal distance) {
    return distance.multiply(BigDecimal.valueOf(Integer.signum(direction)));
  }

  private Optional<Placement> anchored(Expression value, BigDecimal x, BigDecimal y) {
    if (!(value instanceof Expression.Word)) {
      malformed(value, "Write the name of a focus, perhaps with `by 3` behind it.");
      return Optional.empty();
    }
    return in.reference(ObjectType.FOCUS, value)
        .map(id -> new Placement(Optional.of(id), x, y, value.span()));
  }

  /// Without a focus from which they count, both column and row must be there.
  private Optional<Placement> gameWay(Statement.Assignment way) {
    BigDecimal x = number("x");
    BigDecimal y = number("y");
    Optional<Statement.Assignment> relative = in.field("relative_position_id");
    if (relative.isPresent()) {
      return anchored(relative.get().value(), x, y);
    }
    if (!in.has("x") || !in.has("y")) {
      return Optional.empty();
    }
    return Optional.of(new Placement(Optional.empty(), x, y, span(way)));
  }

  private BigDecimal number(String field) {
    Optional<Statement.Assignment> a = in.field(field);
    if (a.isEmpty()) {
      return BigDecimal.ZERO;
    }
    Expression value = a.get().value();
    Optional<BigDecimal> number = number(constant(value));
    if (number.isEmpty()) {
      malformed(
          value, "`" + field + "` is a number from -1000 to 1000, with three decimals at most.");
    }
    return number.orElse(BigDecimal.ZERO);
  }

  private Expression constant(Expression value) {
    return value instanceof Expression.Word word
        ? in.context()
            .constants()
            .value(word.text())
            .<Expression>map(text -> Expression.Word.made(text, word.span()))
            .orElse(value)
        : value;
  }
}
