package dev.iskra.signature;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds out whether something in an entry takes any word because nobody knows better.
final class Openness {
  private final Signatures signatures;
  private final Set<String> passed = new HashSet<>();

  Openness(Signatures signatures) {
    this.signatures = signatures;
  }

  boolean open(Signature signature) {
    return open(signature.values(), signature.block());
  }

  private boolean open(List<ValueType> values, Optional<BlockSignature> block) {
    return values.stream().anyMatch(this::open) || block.filter(this::open).isPresent();
  }

  private boolean open(BlockSignature shape) {
    return shape.items().stream().anyMatch(this::open)
        || shape.each().filter(this::open).isPresent()
        || shape.fields().stream()
            .anyMatch(
                one ->
                    open(one.values(), one.block())
                        || one.pattern().filter(this::open).isPresent());
  }

  private boolean open(ValueType type) {
    return switch (type) {
      case ValueType.AnyWord _, ValueType.Anything _, ValueType.Unlisted _ -> true;
      case ValueType.OneOf list -> signatures.words(list.list()).isEmpty();
      case ValueType.Shared shared ->
          passed.add(shared.block())
              && signatures.shared(shared.block()).stream().anyMatch(this::open);
      default -> false;
    };
  }
}
