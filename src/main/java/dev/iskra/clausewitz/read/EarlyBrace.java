package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Encoding;
import dev.iskra.text.SourceFile;
import java.util.HashSet;
import java.util.Set;

/// Finds the brace that closes a block at the top of a file too early, by the indentation: what
/// follows it stands further right than the block that it closes.
final class EarlyBrace {
  private final byte[] bytes;
  private final Set<Integer> ignored = new HashSet<>();
  private int at;
  private int depth;
  private int topIndent;
  private int candidate = -1;

  private EarlyBrace(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The offset of the brace; -1 where the indentation shows none.
  ///
  /// @param ignored braces that are read as if they were not there
  static int find(SourceFile source, Set<Integer> ignored) {
    EarlyBrace search = new EarlyBrace(source.bytes());
    search.ignored.addAll(ignored);
    return search.run();
  }

  private int run() {
    at = Encoding.marked(bytes) ? Encoding.MARK_LENGTH : 0;
    while (at < bytes.length) {
      int start = at;
      at = Indent.end(bytes, start);
      int indent = Indent.width(bytes, start, at);
      boolean content =
          at < bytes.length && bytes[at] > ' ' && bytes[at] != '#' && bytes[at] != '}';
      if (candidate >= 0 && content) {
        if (depth == 0 && indent > topIndent) {
          return candidate;
        }
        candidate = -1;
      }
      line(indent);
    }
    return -1;
  }

  private void line(int indent) {
    boolean string = false;
    boolean comment = false;
    for (; at < bytes.length && bytes[at] != '\n'; at++) {
      byte b = bytes[at];
      if (comment) {
        continue;
      }
      string ^= b == '"' && (!string || bytes[at - 1] != '\\');
      comment = b == '#' && !string;
      if (!string && b == '{') {
        topIndent = depth == 0 ? indent : topIndent;
        depth++;
      } else if (!string && b == '}' && depth > 0 && !ignored.contains(at)) {
        depth--;
        candidate = depth == 0 ? at : -1;
      }
    }
    at++;
  }
}
