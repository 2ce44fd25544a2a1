package dev.iskra.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A hash that never changes: 64-bit FNV-1a of the UTF-8 bytes. Ids of the output and baselines
/// follow from it, so another function, however good, would renumber every mod.
public final class Fingerprint {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /// The hash as a number.
  public static long of(String text) {
    long hash = OFFSET_BASIS;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return hash;
  }

  /// As sixteen lower-case hexadecimal digits.
  public static String hex(String text) {
    return HexFormat.of().toHexDigits(of(text));
  }
}
