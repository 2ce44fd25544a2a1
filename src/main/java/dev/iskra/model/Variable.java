package dev.iskra.model;

import dev.iskra.text.Located;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A declared variable that holds a number.
///
/// @param symbol its names; the id is what script calls it
/// @param scope the kind of thing that has one: `country`, `state`, `character`, `global`
/// @param range the values it may have, where that was declared
/// @param clamped whether the game is told to keep it in its range
public record Variable(Symbol symbol, String scope, Optional<Range> range, boolean clamped)
    implements Located<Variable> {
  /// From `least` to `most`, both included.
  public record Range(BigDecimal least, BigDecimal most, Span at) implements Located<Range> {
    @Override
    public Range movedTo(Span place) {
      return new Range(least, most, place);
    }

    /// Whether `value` lies in it.
    public boolean holds(BigDecimal value) {
      return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
  }

  @Override
  public Span at() {
    return symbol.at();
  }

  @Override
  public Variable movedTo(Span place) {
    return new Variable(
        symbol.movedTo(place), scope, range.map(limits -> limits.movedTo(place)), clamped);
  }
}
