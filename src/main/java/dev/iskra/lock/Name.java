package dev.iskra.lock;

import java.util.Comparator;

/// What a lock line is about: a kind and, within it, a qualified name or a [Slot].
record Name(String kind, String text) implements Comparable<Name> {
  private static final Comparator<Name> ORDER =
      Comparator.comparing(Name::kind).thenComparing(Name::text);

  static Name of(Claim.Declared claim) {
    return new Name(claim.kind(), claim.name());
  }

  @Override
  public int compareTo(Name other) {
    return ORDER.compare(this, other);
  }

  /// As messages say it.
  @Override
  public String toString() {
    return kind + " `" + text + "`";
  }
}
