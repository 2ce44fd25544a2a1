package dev.iskra.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of one file, with the name people know it by.
///
/// Two source files are the same only if they are the same object: a file is read once per run.
public final class SourceFile {
  /// So many bytes are decoded to count their characters.
  private static final int STEP = 4096;

  private final String path;
  private final byte[] bytes;
  private final Charset charset;
  private @Nullable LineMap lines;
  private int @Nullable [] characters;

  private SourceFile(String path, byte[] bytes, Charset charset) {
    this.path = path;
    this.bytes = bytes;
    this.charset = charset;
  }

  /// A file read as UTF-8. The array is kept, not copied: its giver no longer changes it.
  ///
  /// @param path how the file is called in messages: relative to the project, with `/`
  public static SourceFile of(String path, byte[] bytes) {
    return new SourceFile(path, bytes, StandardCharsets.UTF_8);
  }

  /// A file from text, as tests write them.
  public static SourceFile of(String path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The same bytes, decoded as `charset` when somebody asks for text (old files are in cp1252).
  public SourceFile decodedAs(Charset other) {
    return new SourceFile(path, bytes, other);
  }

  /// Whether the other was read of a file of the same name and holds the same.
  public boolean isAlike(SourceFile other) {
    return this == other
        || (path.equals(other.path)
            && charset.equals(other.charset)
            && Arrays.equals(bytes, other.bytes));
  }

  /// How the file is called in messages: relative to the project, with `/`.
  public String path() {
    return path;
  }

  /// The file's bytes, byte-order mark included. Shared, not to be written to.
  public byte[] bytes() {
    return bytes;
  }

  /// How the bytes mean characters.
  public Charset charset() {
    return charset;
  }

  /// The number of bytes.
  public int length() {
    return bytes.length;
  }

  /// The text from `start` (inclusive) to `end` (exclusive), both in bytes.
  public String text(int start, int end) {
    String word = Words.mayHold(end - start) ? Words.of(bytes, start, end) : null;
    return word == null ? new String(bytes, start, end - start, charset) : word;
  }

  /// The whole text.
  public String text() {
    return text(0, bytes.length);
  }

  /// A place in this file.
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /// Where the lines begin; worked out once.
  public LineMap lines() {
    LineMap map = lines;
    if (map == null) {
      map = LineMap.of(bytes);
      lines = map;
    }
    return map;
  }

  /// A line without its line end.
  ///
  /// @param number counted from 1
  public Span line(int number) {
    int start = lines().start(number);
    int end = number == lines().count() ? bytes.length : lines().start(number + 1);
    while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return new Span(this, start, end);
  }

  /// How many characters, as editors count them (UTF-16), stand from `start` to before `end`. That
  /// is found quickly on a line of any length: thousands of findings may lie on one.
  int characters(int start, int end) {
    return end - start <= STEP
        ? text(start, end).length()
        : charactersTo(end) - charactersTo(start);
  }

  private int charactersTo(int end) {
    int[] known = characters;
    if (known == null) {
      known = new int[bytes.length / STEP + 1];
      for (int i = 1; i < known.length; i++) {
        known[i] = known[i - 1] + text(cut(i - 1), cut(i)).length();
      }
      characters = known;
    }
    return known[end / STEP] + text(cut(end / STEP), end).length();
  }

  /// The first byte of the character at so many steps.
  private int cut(int steps) {
    int at = steps * STEP;
    boolean joined = charset.equals(StandardCharsets.UTF_8);
    while (joined && at > steps * STEP - 3 && at < bytes.length && (bytes[at] & 0xc0) == 0x80) {
      at--;
    }
    return at;
  }

  @Override
  public String toString() {
    return path;
  }
}
