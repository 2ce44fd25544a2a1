package dev.iskra.lock;

import dev.iskra.diagnostic.Sink;
import dev.iskra.text.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Chooses the keys of texts: the one the lock has for the text, else that of the owner's only
/// text that is gone, if this is the only new one (the text was edited, and translations of it
/// stay), else one made from the text.
final class KeyChooser {
  private final Index ledger;
  private final Map<Name, IdChoice> owners;
  private final Sink sink;
  private final Map<KeyWishes.Group, List<Entry>> lines = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Map<Name, String> keys = new HashMap<>();
  private final Map<KeyWishes.Group, List<KeyWishes.Wish>> groups = new LinkedHashMap<>();

  /// Whether a key had to give way to that of another text.
  private boolean collided;

  /// @param ledger the lines of texts only
  KeyChooser(Index ledger, Map<Name, IdChoice> owners, Sink sink) {
    this.ledger = ledger;
    this.owners = owners;
    this.sink = sink;
    for (List<Entry> same : ledger.byName().values()) {
      for (Entry line : same) {
        lines.computeIfAbsent(KeyWishes.Group.of(line), g -> new ArrayList<>()).add(line);
      }
    }
  }

  /// Puts the key of every text into `ids`, at the place of its claim, and gives them by slot.
  Map<Name, String> choose(List<Claim> claims, String[] ids) {
    groups.putAll(KeyWishes.grouped(claims));
    groups.forEach(
        (group, wishes) -> {
          keys.putAll(chosen(group, wishes));
          wishes.forEach(wish -> ids[wish.index()] = keys.getOrDefault(wish.slot(), ""));
        });
    ledger.shared().forEach(this::judgeLines);
    return keys;
  }

  /// Keys that changed, by slot.
  record Change(Map<Name, String> gone, Map<Name, String> fresh) {}

  /// Chooses again for the owners of some texts, which have others now. Nothing is known for sure
  /// where keys of other owners might change as well: then all must be chosen anew.
  ///
  /// @param before every text of these owners until now
  /// @param ids where the keys of `after` are put, in their order
  Optional<Change> again(List<Claim> before, List<Claim> after, String[] ids) {
    if (!ledger.shared().isEmpty()) {
      return Optional.empty();
    }
    Map<KeyWishes.Group, List<KeyWishes.Wish>> old = KeyWishes.grouped(before);
    Map<KeyWishes.Group, List<KeyWishes.Wish>> now = KeyWishes.grouped(after);
    SortedSet<KeyWishes.Group> touched = new TreeSet<>(old.keySet());
    touched.addAll(now.keySet());
    Change change = new Change(new HashMap<>(), new HashMap<>());
    for (KeyWishes.Group group : touched) {
      List<KeyWishes.Wish> known = groups.getOrDefault(group, List.of());
      if (known.size() != old.getOrDefault(group, List.of()).size()) {
        return Optional.empty();
      }
      for (KeyWishes.Wish wish : known) {
        Optional.ofNullable(keys.remove(wish.slot()))
            .ifPresent(
                key -> {
                  given.remove(key);
                  change.gone().put(wish.slot(), key);
                });
      }
    }
    for (KeyWishes.Group group : touched) {
      List<KeyWishes.Wish> wishes = now.getOrDefault(group, List.of());
      groups.put(group, wishes);
      change.fresh().putAll(chosen(group, wishes));
    }
    keys.putAll(change.fresh());
    now.values()
        .forEach(
            wishes ->
                wishes.forEach(wish -> ids[wish.index()] = keys.getOrDefault(wish.slot(), "")));
    return collided ? Optional.empty() : Optional.of(change);
  }

  /// The keys of one group, by slot.
  private Map<Name, String> chosen(KeyWishes.Group group, List<KeyWishes.Wish> wishes) {
    Map<Name, String> own = new HashMap<>();
    List<KeyWishes.Wish> fresh = lookUp(wishes, own);
    SortedSet<String> lost = lost(lines.getOrDefault(group, List.of()), wishes, own);
    if (fresh.size() == 1 && lost.size() == 1) {
      own.put(fresh.getFirst().slot(), lost.first());
    } else {
      fresh.forEach(wish -> own.put(wish.slot(), made(wish)));
    }
    return own;
  }

  /// Gives each text the key that the lock has for it, and returns those without.
  private List<KeyWishes.Wish> lookUp(List<KeyWishes.Wish> wishes, Map<Name, String> own) {
    List<KeyWishes.Wish> fresh = new ArrayList<>();
    Map<String, Entry> found = new HashMap<>();
    for (KeyWishes.Wish wish : wishes) {
      Optional<Entry> line = locked(wish.slot());
      if (line.isEmpty()) {
        fresh.add(wish);
        continue;
      }
      Entry first = found.putIfAbsent(line.get().id(), line.get());
      if (first != null) {
        sink.report(LockComplaints.idDoubled(first, line.get()));
      }
      own.put(wish.slot(), line.get().id());
    }
    return fresh;
  }

  /// The lock's line for a text. If branches gave it two keys, one of them may have moved on
  /// with an edited text; then the other counts.
  private Optional<Entry> locked(Name slot) {
    List<Entry> all = ledger.candidates(slot);
    List<Entry> own =
        all.stream().filter(l -> ledger.holders(Spaces.key(l.id())).size() == 1).toList();
    List<Entry> lines = all.size() > 1 && !own.isEmpty() ? own : all;
    for (int i = 1; i < lines.size(); i++) {
      sink.report(LockComplaints.nameDoubled(lines.getFirst(), lines.get(i)));
    }
    return lines.stream().findFirst();
  }

  /// The keys whose text was there at the last build and is not any more. A line that another
  /// branch has retired is older than that.
  private SortedSet<String> lost(
      List<Entry> group, List<KeyWishes.Wish> wishes, Map<Name, String> own) {
    Set<String> kept = new HashSet<>();
    wishes.forEach(wish -> kept.add(own.getOrDefault(wish.slot(), "")));
    Set<Name> retired = new HashSet<>();
    group.stream()
        .filter(line -> line.state() != State.CURRENT)
        .forEach(line -> retired.add(line.name()));
    SortedSet<String> result = new TreeSet<>();
    for (Entry line : group) {
      if (!own.containsKey(line.name())
          && !retired.contains(line.name())
          && !kept.contains(line.id())) {
        result.add(line.id());
      }
    }
    return result;
  }

  /// A key such as `perm.41723.o3f9c2a`: the owner's id, the first letter of the kind, and the
  /// first digits of the text's fingerprint.
  private String made(KeyWishes.Wish wish) {
    Claim.Keyed claim = wish.claim();
    String stem = ownerId(claim.owner()) + "." + claim.kind().charAt(0);
    for (int number = wish.occurrence(); ; number++) {
      String seed = number == 1 ? claim.text() : claim.text() + "~" + number;
      String key = stem + Fingerprint.hex(seed).substring(0, 6);
      if (!ledger.knows(key)) {
        if (given.add(key)) {
          return key;
        }
        collided = true;
      }
    }
  }

  private String ownerId(Claim.Owner owner) {
    if (owner.fixedId().isPresent()) {
      return owner.fixedId().get();
    }
    IdChoice choice = owners.get(new Name(owner.kind(), owner.name()));
    if (choice == null) {
      throw new IllegalArgumentException(owner + " has a text and no claim");
    }
    return choice.id();
  }

  /// One key for texts of two owners is a contradiction unless all of them are gone.
  private void judgeLines(Id id) {
    List<Entry> holders = ledger.holders(id);
    Entry first = holders.getFirst();
    boolean matters =
        holders.stream().anyMatch(l -> l.state() == State.CURRENT || keys.containsKey(l.name()));
    holders.stream()
        .filter(line -> matters && !KeyWishes.Group.of(line).equals(KeyWishes.Group.of(first)))
        .findFirst()
        .ifPresent(line -> sink.report(LockComplaints.idDoubled(first, line)));
  }
}
