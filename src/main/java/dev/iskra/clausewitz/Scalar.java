package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import org.jspecify.annotations.Nullable;

/// A word or a quoted string. What it means (number, date, boolean, name) is decided by who reads
/// it; the lexeme is kept as written, escapes included.
public final class Scalar implements Value {
  private final SourceFile source;
  private final int start;
  private final int end;
  private final boolean quoted;
  private final boolean made;

  /// Decoded when first asked for. Two threads may both decode it; both get the same text.
  private @Nullable String text;

  private Scalar(SourceFile source, int start, int end, boolean quoted, @Nullable String text) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.quoted = quoted;
    this.made = text != null;
    this.text = text;
  }

  /// A word or string as read; its text is decoded when asked for.
  ///
  /// @param start the first byte, the opening quote of a string included
  /// @param end after the last byte, the closing quote included where there is one
  public static Scalar read(SourceFile source, int start, int end, boolean quoted) {
    return new Scalar(source, start, end, quoted, null);
  }

  /// A word made by the compiler, on behalf of the source at `origin`.
  public static Scalar word(String text, Span origin) {
    return new Scalar(origin.source(), origin.start(), origin.end(), false, text);
  }

  /// A string made by the compiler, on behalf of the source at `origin`. `text` is what stands
  /// between the quotes: quotes and backslashes in it are escaped already.
  public static Scalar string(String text, Span origin) {
    return new Scalar(origin.source(), origin.start(), origin.end(), true, text);
  }

  /// Whether the text reads back as one word where it stands without quotes.
  public static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = c < 0x80 ? ByteClass.of((byte) c) : ByteClass.HIGH;
      boolean operator = kind == ByteClass.SIGN && text.startsWith("=", i + 1);
      if (kind > ByteClass.HIGH || operator) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// The word, or what stands between the quotes, exactly as written.
  public String text() {
    String known = text;
    if (known == null) {
      known = source.text(contentStart(), contentEnd());
      text = known;
    }
    return known;
  }

  /// Whether the text is `name`, letter case aside. Decodes nothing where both are ASCII.
  public boolean is(String name) {
    String known = text;
    if (known != null) {
      return known.equalsIgnoreCase(name);
    }
    int from = contentStart();
    int length = contentEnd() - from;
    byte[] bytes = source.bytes();
    for (int i = 0; i < Math.min(length, name.length()); i++) {
      byte b = bytes[from + i];
      char c = name.charAt(i);
      if (b < 0 || c > 0x7F) {
        return text().equalsIgnoreCase(name);
      }
      if (folded(b) != folded(c)) {
        return false;
      }
    }
    return length == name.length();
  }

  private static int folded(int c) {
    return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
  }

  private int contentStart() {
    return quoted ? start + 1 : start;
  }

  private int contentEnd() {
    boolean closed = quoted && end - start >= 2 && source.bytes()[end - 1] == '"';
    return closed ? end - 1 : end;
  }

  /// Whether it stands in quotes.
  public boolean quoted() {
    return quoted;
  }

  /// As it is printed: with its quotes where it has them.
  public String lexeme() {
    return quoted ? '"' + text() + '"' : text();
  }

  /// The first byte, the opening quote of a string included.
  public int start() {
    return start;
  }

  /// After the last byte, the closing quote included.
  public int end() {
    return end;
  }

  /// Whether the compiler made it: then its place is that of its cause, where its text need not
  /// stand.
  public boolean made() {
    return made;
  }

  @Override
  public Span span() {
    return new Span(source, start, end);
  }

  @Override
  public String toString() {
    return lexeme();
  }
}
