package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import java.util.List;
import java.util.Optional;

/// Finds which of several ways to write something a block was meant to be.
record Alternatives(Signatures signatures, Values values) {
  /// A word that is listed says more than an argument that is missing.
  private static final int LISTED = 5;

  /// The alternative that the block was most likely meant to be.
  BlockSignature closest(Block block, List<BlockSignature> shapes, ScopeContext where) {
    BlockSignature best = shapes.getFirst();
    int most = Integer.MIN_VALUE;
    for (BlockSignature shape : shapes) {
      int score = score(block, shape, where);
      if (score > most) {
        most = score;
        best = shape;
      }
    }
    return best;
  }

  private int score(Block block, BlockSignature shape, ScopeContext where) {
    int score = 0;
    for (Entry entry : block.entries()) {
      if (entry instanceof Field field) {
        score += score(field, shape, where);
      } else {
        score += shape.items().isEmpty() && shape.each().isEmpty() ? -3 : 2;
      }
    }
    for (Group group : shape.required()) {
      score -= block.field(group.name()).isEmpty() ? 2 : 0;
    }
    return score;
  }

  private int score(Field field, BlockSignature shape, ScopeContext where) {
    String key = field.key().text();
    Optional<Group> named = shape.named(key);
    if (named.isPresent()) {
      return 3 + fitting(field, named.get(), where);
    }
    int best = shape.contents().isEmpty() ? -3 : 1;
    for (Group group : shape.described()) {
      if (values.matches(key, group.pattern().orElseThrow(), where)) {
        best = Math.max(best, 2 + fitting(field, group, where));
      }
    }
    return best;
  }

  /// Whether the value is one that the argument takes: tells alternatives apart that differ in a
  /// literal only, so a word that is none of those that are listed speaks against it.
  private int fitting(Field field, Group group, ScopeContext where) {
    if (!(field.value() instanceof Scalar scalar)) {
      return group.takes().blocks(signatures).isEmpty() ? 0 : 1;
    }
    boolean listed = true;
    for (ValueType type : group.takes().words(signatures)) {
      boolean one = type instanceof ValueType.Literal || type instanceof ValueType.OneOf;
      Values.Fit fit = values.fit(scalar.text(), scalar.quoted(), type, where);
      if (fit == Values.Fit.YES || fit == Values.Fit.OPEN) {
        return one ? LISTED : 1;
      }
      listed &= one;
    }
    return listed ? -LISTED : 0;
  }
}
