package dev.iskra.text;

import org.jspecify.annotations.Nullable;

/// A place: the bytes from `start` (inclusive) to `end` (exclusive) of a file.
public record Span(SourceFile source, int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start || end > source.length()) {
      throw new IllegalArgumentException(
          "no place " + start + ".." + end + " in " + source.path() + " of " + source.length());
    }
  }

  // Written out, since places are keys of large tables and those of a record are slow until the
  // JVM is warm.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span(SourceFile file, int from, int to)
        && file == source
        && from == start
        && to == end;
  }

  @Override
  public int hashCode() {
    return (System.identityHashCode(source) * 31 + start) * 31 + end;
  }

  /// The text at this place.
  public String text() {
    return source.text(start, end);
  }

  /// The number of bytes.
  public int length() {
    return end - start;
  }

  /// The smallest place that holds both; they must be of one file.
  public Span to(Span other) {
    if (other.source != source) {
      throw new IllegalArgumentException("places of two files: " + this + ", " + other);
    }
    return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
  }

  /// An empty place where this one begins.
  public Span atStart() {
    return new Span(source, start, start);
  }

  /// An empty place where this one ends.
  public Span atEnd() {
    return new Span(source, end, end);
  }

  /// The line of the first byte, counted from 1.
  public int line() {
    return source.lines().line(start);
  }

  /// The column of the first character, counted from 1 in characters as editors count them
  /// (UTF-16).
  public int column() {
    int from = source.lines().start(line());
    return source.characters(from, start) + 1;
  }

  /// By file name, then by place: the order in which people read reports.
  @Override
  public int compareTo(Span other) {
    int byPath = source.path().compareTo(other.source.path());
    if (byPath != 0) {
      return byPath;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return source.path() + ":" + line() + ":" + column();
  }
}
