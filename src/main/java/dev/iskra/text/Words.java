package dev.iskra.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The words that sources say again and again, each as one string: it is made and hashed once,
/// and is equal to itself at a glance.
///
/// A table of fixed size in which a word may push another out. Threads share it without a lock:
/// a string is never half there, and whoever misses one that another has just put in makes it
/// anew.
final class Words {
  /// Longer ones are texts, and seldom said twice.
  private static final int LONGEST = 40;

  private static final int SIZE = 1 << 13;

  private static final @Nullable String[] TABLE = new @Nullable String[SIZE];

  private Words() {}

  /// Whether a text of so many bytes may be one of them.
  static boolean mayHold(int length) {
    return length > 0 && length <= LONGEST;
  }

  /// The word in the bytes from `start` (inclusive) to `end` (exclusive); null where they are not
  /// all ASCII, so that how they are read depends on the encoding.
  static @Nullable String of(byte[] bytes, int start, int end) {
    // The same sum as that of the string, so that the two can be compared.
    int hash = 0;
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (b < 0) {
        return null;
      }
      hash = 31 * hash + b;
    }
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    String known = TABLE[slot];
    if (known != null && known.hashCode() == hash && isIn(known, bytes, start, end)) {
      return known;
    }
    String word = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    TABLE[slot] = word;
    return word;
  }

  private static boolean isIn(String word, byte[] bytes, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
