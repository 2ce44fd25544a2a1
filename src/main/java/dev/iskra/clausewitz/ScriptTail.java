package dev.iskra.clausewitz;

/// Whether anything but white space, comments and closing braces is left.
final class ScriptTail {
  private ScriptTail() {}

  static boolean isEmpty(byte[] bytes, int from) {
    boolean comment = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (comment) {
        comment = b != '\n' && b != '\r';
      } else if (b == '#') {
        comment = true;
      } else if (b > ' ' && b != '}') {
        return false;
      } else if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
