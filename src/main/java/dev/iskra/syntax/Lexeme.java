package dev.iskra.syntax;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import org.jspecify.annotations.Nullable;

/// A piece of source that is decoded when somebody asks for its text, or a text the compiler put
/// there.
final class Lexeme {
  private final SourceFile source;
  private final int start;
  private final int end;
  private final boolean made;
  private @Nullable String text;

  private Lexeme(SourceFile source, int start, int end, boolean made, @Nullable String text) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.made = made;
    this.text = text;
  }

  static Lexeme read(SourceFile source, int start, int end) {
    return new Lexeme(source, start, end, false, null);
  }

  static Lexeme made(String text, Span origin) {
    return new Lexeme(origin.source(), origin.start(), origin.end(), true, text);
  }

  String text() {
    return inner(0);
  }

  /// The text without `quotes` bytes on each side (a missing closing quote is allowed for).
  String inner(int quotes) {
    String known = text;
    if (known == null) {
      int last = end - start >= 2 * quotes && closed(quotes) ? end - quotes : end;
      known = source.text(start + quotes, last);
      text = known;
    }
    return known;
  }

  private boolean closed(int quotes) {
    return quotes == 0 || source.bytes()[end - 1] == '"';
  }

  boolean hasHoles() {
    if (made) {
      return text().contains("{{");
    }
    byte[] bytes = source.bytes();
    for (int i = start; i + 1 < end; i++) {
      if (bytes[i] == '{' && bytes[i + 1] == '{') {
        return true;
      }
    }
    return false;
  }

  Span span() {
    return new Span(source, start, end);
  }
}
