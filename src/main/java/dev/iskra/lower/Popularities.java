package dev.iskra.lower;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import java.math.BigDecimal;
import java.util.Optional;

/// `set_popularities = { communism = 90 neutrality = 10 }`: what all parties together have is
/// 100.
public final class Popularities {
  /// The effect that sets them.
  public static final String EFFECT = "set_popularities";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private Popularities() {}

  /// Warns of plain numbers that do not sum to 100. Variables, and names that are no ideologies
  /// we know, are not judged.
  ///
  /// @param key the effect
  /// @param block what stands in it
  public static Optional<Diagnostic> check(Names names, Scalar key, Block block) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Entry entry : block.entries()) {
      Optional<BigDecimal> number = number(names, entry);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return block.entries().isEmpty() || sum.compareTo(ALL) == 0
        ? Optional.empty()
        : Optional.of(
            LowerRule.POPULARITIES_NOT_100
                .at(key.span(), "The popularities sum to " + Numbers.plain(sum) + ", not to 100.")
                .note("Parties that are not named have none."));
  }

  private static Optional<BigDecimal> number(Names names, Entry entry) {
    return entry instanceof Field field
            && field.value() instanceof Scalar value
            && names.byId(ObjectType.IDEOLOGY, field.key().text()).id().isPresent()
        ? Numbers.read(value.text())
        : Optional.empty();
  }
}
