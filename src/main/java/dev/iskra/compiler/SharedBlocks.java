package dev.iskra.compiler;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts what several declarations emit into one block into one: the `ideas = { country = { … } }`
/// around each idea. The key of such a block stands nowhere in the source, so it has no length
/// there.
final class SharedBlocks {
  private SharedBlocks() {}

  /// The entries with blocks of one key in the place of the first of them.
  static List<Entry> joined(List<Entry> entries) {
    List<Entry> result = new ArrayList<>(entries.size());
    Map<String, List<Entry>> shared = new HashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof Field(Scalar key, _, Block block) && key.span().length() == 0) {
        List<Entry> known = shared.get(key.text());
        if (known == null) {
          result.add(entry);
          shared.put(key.text(), new ArrayList<>(block.entries()));
        } else {
          known.addAll(block.entries());
        }
      } else {
        result.add(entry);
      }
    }
    if (!shared.isEmpty()) {
      result.replaceAll(entry -> filled(entry, shared));
    }
    return result;
  }

  private static Entry filled(Entry entry, Map<String, List<Entry>> shared) {
    if (entry instanceof Field(Scalar key, _, Block block) && key.span().length() == 0) {
      List<Entry> all = joined(shared.getOrDefault(key.text(), List.of()));
      return Field.of(key, Block.of(all, block.span()));
    }
    return entry;
  }
}
