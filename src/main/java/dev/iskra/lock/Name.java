package dev.iskra.lock;

/// What a lock line is about: a kind and, within it, a qualified name or a [Slot].
record Name(String kind, String text) implements Comparable<Name> {
  static Name of(Claim.Declared claim) {
    return new Name(claim.kind(), claim.name());
  }

  // That of records is slow until the JVM has warmed up, and names are keys of large tables.
  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + text.hashCode();
  }

  @Override
  public int compareTo(Name other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : text.compareTo(other.text);
  }

  /// As messages say it.
  @Override
  public String toString() {
    return kind + " `" + text + "`";
  }
}
