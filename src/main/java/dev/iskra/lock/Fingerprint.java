package dev.iskra.lock;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A hash that never changes: 64-bit FNV-1a of the UTF-8 bytes. Ids follow from it, so another
/// function, however good, would renumber every mod.
final class Fingerprint {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(String text) {
    long hash = OFFSET_BASIS;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return hash;
  }

  /// As sixteen lower-case hexadecimal digits.
  static String hex(String text) {
    return HexFormat.of().toHexDigits(of(text));
  }
}
