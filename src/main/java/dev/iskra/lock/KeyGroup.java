package dev.iskra.lock;

import java.util.Comparator;

/// The texts of one kind that belong to one owner: among them a key may pass on.
record KeyGroup(String kind, Name owner) implements Comparable<KeyGroup> {
  private static final Comparator<KeyGroup> ORDER =
      Comparator.comparing(KeyGroup::kind).thenComparing(KeyGroup::owner);

  static KeyGroup of(Claim.Keyed claim) {
    return new KeyGroup(claim.kind(), new Name(claim.owner().kind(), claim.owner().name()));
  }

  /// The group of a line whose name is a slot.
  static KeyGroup of(Placed line) {
    return new KeyGroup(line.name().kind(), Slot.parse(line.name().text()).orElseThrow().owner());
  }

  /// The name of a text of this group in the lock.
  Name slot(String text, int occurrence) {
    return new Name(kind, Slot.of(owner, text, occurrence).text());
  }

  @Override
  public int compareTo(KeyGroup other) {
    return ORDER.compare(this, other);
  }
}
