package dev.iskra.lock;

import java.util.Comparator;

/// An id within the space where it must be the only one.
record Id(String space, String text) implements Comparable<Id> {
  private static final Comparator<Id> ORDER =
      Comparator.comparing(Id::space).thenComparing(Id::text);

  @Override
  public int compareTo(Id other) {
    return ORDER.compare(this, other);
  }
}
