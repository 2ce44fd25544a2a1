package dev.iskra.model;

import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A declared variable that holds a number.
///
/// @param symbol its names; the id is what script calls it
/// @param scope the kind of thing that has one: `country`, `state`, `character`, `global`
/// @param range the values it may have, where that was declared
/// @param clamped whether the game is told to keep it in its range
public record Variable(Symbol symbol, String scope, Optional<Range> range, boolean clamped) {
  /// From `least` to `most`, both included.
  public record Range(BigDecimal least, BigDecimal most, Span at) {
    /// Whether both have the same limits, digit for digit, wherever they stand, or neither any.
    public static boolean areAlike(Optional<Range> one, Optional<Range> other) {
      return one.map(Range::digits).equals(other.map(Range::digits));
    }

    private String digits() {
      return least + ".." + most;
    }

    /// Whether `value` lies in it.
    public boolean holds(BigDecimal value) {
      return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
  }

  /// Whether the other is the same but for its place.
  public boolean isAlike(Variable other) {
    return symbol.isAlike(other.symbol)
        && scope.equals(other.scope)
        && clamped == other.clamped
        && Range.areAlike(range, other.range);
  }
}
