package dev.iskra.lock;

/// The texts of one kind that belong to one owner: among them a key may pass on.
record KeyGroup(String kind, Name owner) implements Comparable<KeyGroup> {
  static KeyGroup of(Claim.Keyed claim) {
    return new KeyGroup(claim.kind(), new Name(claim.owner().kind(), claim.owner().name()));
  }

  /// The group of a line whose name is a slot.
  static KeyGroup of(Entry line) {
    return new KeyGroup(line.name().kind(), Slot.parse(line.name().text()).orElseThrow().owner());
  }

  /// The name of a text of this group in the lock.
  Name slot(String text, int occurrence) {
    return new Name(kind, Slot.of(owner, text, occurrence).text());
  }

  @Override
  public int compareTo(KeyGroup other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : owner.compareTo(other.owner);
  }
}
