package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Encoding;
import dev.iskra.text.SourceFile;
import java.util.Arrays;

/// Guesses which `{` lacks its `}`, by the indentation that its author gave the file. Only the
/// place of a message depends on it, never the tree.
final class UnclosedBrace {
  private final byte[] bytes;
  private int[] braces = new int[64];
  private int[] indents = new int[64];
  private int[] lines = new int[64];
  private int depth;
  private int line;
  private int suspect = -1;
  private int suspects;
  private int first = -1;

  private UnclosedBrace(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param at the offset of the likeliest brace
  /// @param last whether the missing brace is the last of the file, so that nothing follows it
  record Guess(int at, boolean last) {}

  /// @param open the braces that are open at the end when partners are found by counting,
  ///     outermost first
  static Guess guess(SourceFile source, int[] open) {
    UnclosedBrace search = new UnclosedBrace(source.bytes());
    search.run();
    boolean trusted = search.suspects > 0 && search.suspects <= open.length;
    boolean unindented = open.length == 1 && open[0] == search.first;
    return new Guess(
        trusted ? search.suspect : open[open.length - 1],
        search.suspects == 0 || (!trusted && unindented));
  }

  private void run() {
    int at = Encoding.marked(bytes) ? Encoding.MARK_LENGTH : 0;
    while (at < bytes.length) {
      at = line(at);
      line++;
    }
  }

  private int line(int start) {
    int at = Indent.end(bytes, start);
    int indent = Indent.width(bytes, start, at);
    if (at < bytes.length && bytes[at] > ' ' && bytes[at] != '#') {
      compare(indent, bytes[at] == '}');
    }
    while (at < bytes.length && bytes[at] != '\n') {
      at = token(at, indent);
    }
    return at + 1;
  }

  /// A line further left than the block it stands in means that the block should have ended.
  private void compare(int indent, boolean closing) {
    while (depth > 0
        && lines[depth - 1] < line
        && (closing ? indent < indents[depth - 1] : indent <= indents[depth - 1])) {
      depth--;
      suspects++;
      suspect = suspect < 0 ? braces[depth] : suspect;
    }
  }

  private int token(int at, int indent) {
    switch (bytes[at]) {
      case '{' -> push(at, indent);
      case '}' -> depth = Math.max(0, depth - 1);
      case '#' -> {
        return lineEnd(at);
      }
      case '"' -> {
        return afterString(at);
      }
      default -> {}
    }
    return at + 1;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private int afterString(int open) {
    int at = open + 1;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '"') {
      at += bytes[at] == '\\' && at + 1 < bytes.length && bytes[at + 1] != '\n' ? 2 : 1;
    }
    return at < bytes.length && bytes[at] == '"' ? at + 1 : at;
  }

  private void push(int at, int indent) {
    if (depth == braces.length) {
      braces = Arrays.copyOf(braces, depth * 2);
      indents = Arrays.copyOf(indents, depth * 2);
      lines = Arrays.copyOf(lines, depth * 2);
    }
    first = first < 0 ? at : first;
    braces[depth] = at;
    indents[depth] = indent;
    lines[depth] = line;
    depth++;
  }
}
