package dev.iskra.lock;

import dev.iskra.text.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Names the texts that need keys. Only texts that are alike are told apart by their places in
/// the source, since nothing else could.
final class KeyWishes {
  /// A text that needs a key.
  ///
  /// @param index the claim's place among all claims
  /// @param slot what stands for the text's name in the lock
  /// @param occurrence 1, or 2 and so on for a text that its owner has again
  record Wish(int index, Claim.Keyed claim, Name slot, int occurrence) {}

  /// The texts of one kind that belong to one owner: among them a key may pass on.
  record Group(String kind, Name owner) implements Comparable<Group> {
    static Group of(Claim.Keyed claim) {
      return new Group(claim.kind(), new Name(claim.owner().kind(), claim.owner().name()));
    }

    /// The group of a line whose name is a slot.
    static Group of(Entry line) {
      return new Group(line.name().kind(), Slot.parse(line.name().text()).orElseThrow().owner());
    }

    /// The name of a text of this group in the lock.
    Name slot(String text, int occurrence) {
      return new Name(kind, Slot.of(owner, text, occurrence).text());
    }

    @Override
    public int compareTo(Group other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : owner.compareTo(other.owner);
    }
  }

  /// @param print of the text
  private record Indexed(int index, Claim.Keyed claim, String print) {}

  private static final Comparator<Indexed> ORDER =
      Comparator.comparing(Indexed::print)
          .thenComparing(i -> i.claim().text())
          .thenComparing(i -> i.claim().at())
          .thenComparingInt(Indexed::index);

  private KeyWishes() {}

  /// The texts by owner, in the order of the owners.
  static Map<Group, List<Wish>> grouped(List<Claim> claims) {
    SortedMap<Group, List<Indexed>> groups = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof Claim.Keyed keyed) {
        groups
            .computeIfAbsent(Group.of(keyed), g -> new ArrayList<>())
            .add(new Indexed(i, keyed, Fingerprint.hex(keyed.text())));
      }
    }
    Map<Group, List<Wish>> result = new LinkedHashMap<>();
    groups.forEach((group, claimed) -> result.put(group, wishes(group, claimed)));
    return result;
  }

  private static List<Wish> wishes(Group group, List<Indexed> claimed) {
    List<Wish> result = new ArrayList<>();
    Map<Name, Integer> occurrences = new HashMap<>();
    claimed.sort(ORDER);
    for (Indexed one : claimed) {
      String text = one.claim().text();
      int occurrence = occurrences.merge(group.slot(text, 1), 1, Integer::sum);
      Name slot = group.slot(text, occurrence);
      result.add(new Wish(one.index(), one.claim(), slot, occurrence));
    }
    return result;
  }
}
