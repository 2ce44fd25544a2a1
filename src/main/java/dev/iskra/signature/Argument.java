package dev.iskra.signature;

import java.util.List;
import java.util.Optional;

/// One argument of an effect or trigger, or one field of a definition.
///
/// @param name its name, as the game writes it; of a pattern, the pattern
/// @param pattern what its name may be, where it is not one word
/// @param least how often it must be there: 0 or 1
/// @param most how often it may be there; [Integer#MAX_VALUE] for any number
/// @param values what a plain value may be; none where it has only a block
/// @param block what its block holds, where it may have one
/// @param scopes which scopes its value is in, for a block that is shared; for a plain value, which
///     scopes the block is in that the argument stands in
public record Argument(
    String name,
    Optional<ValueType> pattern,
    int least,
    int most,
    List<ValueType> values,
    Optional<BlockSignature> block,
    ScopeChange scopes) {
  public Argument {
    values = List.copyOf(values);
  }

  /// Whether its plain value says which scopes the block is in that it stands in.
  boolean setsScopes() {
    return !scopes.isNone() && values.stream().noneMatch(ValueType.Shared.class::isInstance);
  }
}
