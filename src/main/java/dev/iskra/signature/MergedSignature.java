package dev.iskra.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All ways to write an effect, a trigger, or an entry of another family, as one.
///
/// @param category the family it belongs to
/// @param pattern what its name may be, where it is not one word
/// @param since the first version of the game that has it
/// @param until the last version that has it
/// @param on the scopes it may stand in, over all ways
/// @param into the scope of its block, where that is another one
/// @param takes what may stand behind it
public record MergedSignature(
    String category,
    Optional<ValueType> pattern,
    Optional<String> since,
    Optional<String> until,
    ScopeSet on,
    Optional<ScopeSet> into,
    ValueSpec takes) {
  /// The signatures, which are of one name, as one.
  static MergedSignature of(List<Signature> signatures) {
    Signature first = signatures.getFirst();
    List<ValueType> values = new ArrayList<>();
    List<BlockSignature> blocks = new ArrayList<>();
    ScopeSet on = first.on();
    for (Signature signature : signatures) {
      values.addAll(signature.values());
      signature.block().ifPresent(blocks::add);
      on = on.or(signature.on());
    }
    return new MergedSignature(
        first.category(),
        first.pattern(),
        first.since(),
        first.until(),
        on,
        first.into(),
        ValueSpec.of(values, blocks));
  }
}
