package dev.iskra.lint.oob;

import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Signatures;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of an order of battle and of the blocks in it.
final class OrderShape {
  private OrderShape() {}

  /// The names of the fields of the block to which some keys lead, in small letters.
  static Set<String> names(String... keys) {
    Signatures signatures = Signatures.builtIn();
    Optional<BlockSignature> shape = signatures.definition("oob");
    for (String key : keys) {
      shape =
          shape
              .flatMap(block -> block.named(key))
              .flatMap(group -> group.takes().blocks(signatures).stream().findFirst());
    }
    return shape.stream()
        .flatMap(block -> block.names().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
