package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/// Places of one file, two ints each; a [Span] is made when somebody asks for it.
public final class SpanList extends AbstractList<Span> implements RandomAccess {
  private final SourceFile source;
  private final int[] ends;

  private SpanList(SourceFile source, int[] ends) {
    this.source = source;
    this.ends = ends;
  }

  @Override
  public Span get(int index) {
    return new Span(source, ends[index * 2], ends[index * 2 + 1]);
  }

  @Override
  public int size() {
    return ends.length / 2;
  }

  /// Gathers places in order.
  public static final class Builder {
    private int[] ends = new int[64];
    private int size;

    /// Adds the bytes from `start` up to `end`.
    public void add(int start, int end) {
      if (size + 2 > ends.length) {
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      ends[size++] = start;
      ends[size++] = end;
    }

    /// The places in this file.
    public SpanList build(SourceFile source) {
      return new SpanList(source, Arrays.copyOf(ends, size));
    }
  }
}
