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
  /// @param print of the text
  private record Indexed(int index, Claim.Keyed claim, String print) {}

  private static final Comparator<Indexed> ORDER =
      Comparator.comparing(Indexed::print)
          .thenComparing(i -> i.claim().text())
          .thenComparing(i -> i.claim().at())
          .thenComparingInt(Indexed::index);

  private KeyWishes() {}

  /// The texts by owner, in the order of the owners.
  static Map<KeyGroup, List<KeyWish>> grouped(List<Claim> claims) {
    SortedMap<KeyGroup, List<Indexed>> groups = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof Claim.Keyed keyed) {
        groups
            .computeIfAbsent(KeyGroup.of(keyed), g -> new ArrayList<>())
            .add(new Indexed(i, keyed, Fingerprint.hex(keyed.text())));
      }
    }
    Map<KeyGroup, List<KeyWish>> result = new LinkedHashMap<>();
    groups.forEach((group, claimed) -> result.put(group, wishes(group, claimed)));
    return result;
  }

  private static List<KeyWish> wishes(KeyGroup group, List<Indexed> claimed) {
    List<KeyWish> result = new ArrayList<>();
    Map<Name, Integer> occurrences = new HashMap<>();
    claimed.sort(ORDER);
    for (Indexed one : claimed) {
      String text = one.claim().text();
      int occurrence = occurrences.merge(group.slot(text, 1), 1, Integer::sum);
      Name slot = group.slot(text, occurrence);
      result.add(new KeyWish(one.index(), one.claim(), slot, occurrence));
    }
    return result;
  }
}
