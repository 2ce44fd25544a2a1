package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import org.jspecify.annotations.Nullable;

/// A word or a quoted string. What it means (number, date, boolean, name) is decided by who reads
/// it;
/// the lexeme is kept as written, escapes included.
public final class Scalar implements Value {
  private final SourceFile source;
  private final int start;
  private final int end;
  private final boolean quoted;
  private @Nullable String text;

  private Scalar(SourceFile source, int start, int end, boolean quoted, @Nullable String text) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.quoted = quoted;
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
  /// between
  /// the quotes: quotes and backslashes in it are escaped already.
  public static Scalar string(String text, Span origin) {
    return new Scalar(origin.source(), origin.start(), origin.end(), true, text);
  }

  /// The word, or what stands between the quotes, exactly as written.
  public String text() {
    String known = text;
    if (known == null) {
      known = quoted ? unquoted() : source.text(start, end);
      text = known;
    }
    return known;
  }

  private String unquoted() {
    boolean closed = end - start >= 2 && source.bytes()[end - 1] == '"';
    return source.text(start + 1, closed ? end - 1 : end);
  }

  /// Whether it stands in quotes.
  public boolean quoted() {
    return quoted;
  }

  /// As it is printed: with its quotes where it has them.
  public String lexeme() {
    return quoted ? '"' + text() + '"' : text();
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
