package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Entry;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// An immutable list over an array of exactly its size: what a block that was read keeps.
final class EntryList extends AbstractList<Entry> implements RandomAccess {
  private final Entry[] entries;

  private EntryList(Entry[] entries) {
    this.entries = entries;
  }

  /// The elements of `stack` from `from` (inclusive) to `to` (exclusive), copied.
  static List<Entry> copyOf(Entry[] stack, int from, int to) {
    return from == to ? List.of() : new EntryList(Arrays.copyOfRange(stack, from, to));
  }

  @Override
  public Entry get(int index) {
    return entries[index];
  }

  @Override
  public int size() {
    return entries.length;
  }
}
