package dev.iskra.lock;

import dev.iskra.diagnostic.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// One batch: the lock's lines and the claims of a build become ids and the lock's new lines. It
/// can be brought up to date where the texts of a few owners have changed since, and nothing
/// else.
public final class IdAllocation {
  private final List<Entry> lines;
  private final List<Claim> claims;
  private final Spaces spaces;
  private final Findings findings = new Findings();
  private final Index texts;
  private final KeyChooser chooser;
  private final NewLines fresh;
  private final Settled settled;

  IdAllocation(List<Entry> lines, List<Claim> claims, Map<String, Set<Integer>> taken) {
    this.lines = lines;
    this.claims = claims;
    this.spaces = Spaces.of(claims);
    Index names = new Index(lines.stream().filter(this::isSoundName).toList(), spaces);
    SortedMap<Name, IdChoice> choices = new IdChooser(names, taken, findings).choose(claims);
    new ClashFinder(names, spaces, choices, findings).find();
    this.texts = new Index(texts(names, choices), spaces);
    String[] ids = new String[claims.size()];
    this.chooser = new KeyChooser(texts, choices, findings);
    Map<Name, String> all = new HashMap<>(chooser.choose(claims, ids));
    choices.forEach((name, choice) -> all.put(name, choice.id()));
    fill(ids, all);
    this.fresh = new NewLines(all, spaces).add(names).add(texts).sorted();
    this.settled = new Settled(fresh.text(), List.of(ids), findings.sorted());
  }

  /// What all claims got.
  public Settled settled() {
    return settled;
  }

  /// Settles again after texts have changed. Where that cannot be told from them alone it gives
  /// nothing, and this object is of no more use.
  ///
  /// @param before every text of the owners whose texts have changed, as they were
  /// @param after every text of these owners now
  /// @return the new text of the lock, and the keys of `after`
  public Optional<Settled> again(List<? extends Claim> before, List<? extends Claim> after) {
    if (!findings.list().isEmpty()) {
      return Optional.empty();
    }
    String[] ids = new String[after.size()];
    Optional<KeyChooser.Change> change =
        chooser.again(List.copyOf(before), List.copyOf(after), ids);
    if (change.isEmpty() || !findings.list().isEmpty()) {
      return Optional.empty();
    }
    fresh.change(change.get(), texts);
    return Optional.of(new Settled(fresh.text(), List.of(ids), List.of()));
  }

  private boolean isSoundName(Entry line) {
    if (spaces.isKeyed(line.name())) {
      return false;
    }
    boolean sound = !spaces.isNumbered(line.name().kind()) || EventId.parse(line.id()).isPresent();
    if (!sound) {
      findings.report(LockComplaints.noEventId(line.id(), line.at()));
    }
    return sound;
  }

  /// The lines of texts. Where a declaration took over the id of one that is gone, it is the
  /// same one under a new name, and its texts follow.
  private List<Entry> texts(Index names, SortedMap<Name, IdChoice> choices) {
    Map<Name, Name> heirs = heirs(names, choices);
    List<Entry> result = new ArrayList<>();
    for (Entry line : lines) {
      if (!spaces.isKeyed(line.name())) {
        continue;
      }
      Optional<Slot> slot = Slot.parse(line.name().text());
      if (slot.isEmpty()) {
        findings.report(LockComplaints.noSlot(line));
        continue;
      }
      Name owner = heirs.getOrDefault(slot.get().owner(), slot.get().owner());
      String text = new Slot(owner, slot.get().print()).text();
      result.add(line.renamed(new Name(line.name().kind(), text)));
    }
    return result;
  }

  private Map<Name, Name> heirs(Index names, SortedMap<Name, IdChoice> choices) {
    Map<Name, Name> result = new HashMap<>();
    for (IdChoice choice : choices.values()) {
      if (choice.isAskedFor()) {
        for (Entry line : names.holders(spaces.id(choice.name(), choice.id()))) {
          if (!choices.containsKey(line.name())) {
            result.putIfAbsent(line.name(), choice.name());
          }
        }
      }
    }
    return result;
  }

  private void fill(String[] ids, Map<Name, String> settled) {
    for (int i = 0; i < ids.length; i++) {
      if (claims.get(i) instanceof Claim.Declared declared) {
        ids[i] = settled.getOrDefault(Name.of(declared), "");
      }
    }
  }
}
