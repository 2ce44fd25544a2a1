package dev.iskra.clausewitz.read;

/// Where the last thing of a file stands that is neither white space, comment nor closing brace.
final class ScriptTail {
  private ScriptTail() {}

  /// The offset of its last byte at or after `from`, or -1.
  static int lastMeant(byte[] bytes, int from) {
    int last = -1;
    boolean comment = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\n' || b == '\r') {
        comment = false;
      } else if (b == '#') {
        comment = true;
      } else if (!comment && (b > ' ' || b < 0) && b != '}') {
        last = i;
      }
    }
    return last;
  }
}
