package dev.iskra.lock;

/// An id within the space where it must be the only one.
record Id(String space, String text) {
  // That of records is slow until the JVM has warmed up, and ids are keys of large tables.
  @Override
  public int hashCode() {
    return 31 * space.hashCode() + text.hashCode();
  }
}
