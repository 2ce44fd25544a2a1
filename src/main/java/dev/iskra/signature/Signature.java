package dev.iskra.signature;

import java.util.List;
import java.util.Optional;

/// One way to write an effect, a trigger, or an entry of another family.
///
/// @param category the family it belongs to: `effect`, `trigger`, `modifier_rule` …
/// @param name its name, as the game writes it; of a pattern, the pattern
/// @param pattern what its name may be, where it is not one word
/// @param since the first version of the game that has it, such as `1.18`; absent where all known
///     ones have
/// @param until the last version that has it
/// @param on the scopes it may stand in
/// @param into the scope of its block, where that is another one
/// @param in where the game reads it: the categories of a modifier
/// @param values what a plain value may be; none where it takes only a block
/// @param block what its block holds, where it may have one
public record Signature(
    String category,
    String name,
    Optional<ValueType> pattern,
    Optional<String> since,
    Optional<String> until,
    ScopeSet on,
    Optional<ScopeSet> into,
    List<String> in,
    List<ValueType> values,
    Optional<BlockSignature> block) {
  public Signature {
    in = List.copyOf(in);
    values = List.copyOf(values);
  }
}
