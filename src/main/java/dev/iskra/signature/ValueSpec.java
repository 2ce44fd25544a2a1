package dev.iskra.signature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may stand behind a key, over all alternatives.
public final class ValueSpec {
  private record Resolved(List<ValueType> words, List<BlockSignature> blocks) {}

  private final List<ValueType> values;
  private final List<BlockSignature> blocks;

  // Shared blocks may hold themselves, so they are looked up when first needed. Two threads may
  // both do it; they find the same.
  private volatile @Nullable Resolved resolved;

  private ValueSpec(List<ValueType> values, List<BlockSignature> blocks) {
    this.values = List.copyOf(values);
    this.blocks = List.copyOf(blocks);
  }

  static ValueSpec of(List<ValueType> values, List<BlockSignature> blocks) {
    return new ValueSpec(values, blocks);
  }

  /// The types as the data say them, shared blocks included.
  public List<ValueType> values() {
    return values;
  }

  /// What a plain value may be; none where only a block may stand. No [ValueType.Shared].
  public List<ValueType> words(Signatures signatures) {
    return resolved(signatures).words;
  }

  /// What a block may hold; none where only a plain value may stand.
  public List<BlockSignature> blocks(Signatures signatures) {
    return resolved(signatures).blocks;
  }

  private Resolved resolved(Signatures signatures) {
    Resolved known = resolved;
    if (known == null) {
      List<ValueType> words = new ArrayList<>();
      List<BlockSignature> shapes = new ArrayList<>(blocks);
      values.forEach(type -> add(type, words, shapes, signatures));
      known = new Resolved(List.copyOf(words), List.copyOf(shapes));
      resolved = known;
    }
    return known;
  }

  private static void add(
      ValueType type, List<ValueType> words, List<BlockSignature> shapes, Signatures signatures) {
    if (type instanceof ValueType.Shared shared) {
      for (Signature one : signatures.shared(shared.block())) {
        one.values().forEach(inner -> add(inner, words, shapes, signatures));
        one.block().ifPresent(shapes::add);
      }
    } else {
      words.add(type);
    }
  }
}
