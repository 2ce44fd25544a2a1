package dev.iskra.lock;

import dev.iskra.diagnostic.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// One batch: the lock's lines and the claims of a build become ids and the lock's new lines.
final class Settlement {
  private final List<Placed> lines;
  private final List<Claim> claims;
  private final Map<String, Set<Integer>> taken;
  private final Spaces spaces;
  private final Findings findings = new Findings();

  Settlement(List<Placed> lines, List<Claim> claims, Map<String, Set<Integer>> taken) {
    this.lines = lines;
    this.claims = claims;
    this.taken = taken;
    this.spaces = Spaces.of(claims);
  }

  Settled settle() {
    Ledger names = new Ledger(lines.stream().filter(this::isSoundName).toList(), spaces);
    SortedMap<Name, IdChoice> choices = new IdChooser(names, taken, findings).choose(claims);
    new ClashFinder(names, spaces, choices, findings).find();
    Ledger texts = new Ledger(texts(names, choices), spaces);
    String[] ids = new String[claims.size()];
    Map<Name, String> settled =
        new HashMap<>(new KeyChooser(texts, choices, findings).choose(claims, ids));
    choices.forEach((name, choice) -> settled.put(name, choice.id()));
    fill(ids, settled);
    String text = new NewLines(settled, spaces).add(names).add(texts).text();
    return new Settled(text, List.of(ids), findings.sorted());
  }

  private boolean isSoundName(Placed line) {
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
  private List<Placed> texts(Ledger names, SortedMap<Name, IdChoice> choices) {
    Map<Name, Name> heirs = heirs(names, choices);
    List<Placed> result = new ArrayList<>();
    for (Placed line : lines) {
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

  private Map<Name, Name> heirs(Ledger names, SortedMap<Name, IdChoice> choices) {
    Map<Name, Name> result = new HashMap<>();
    for (IdChoice choice : choices.values()) {
      if (choice.isAskedFor()) {
        for (Placed line : names.holders(spaces.id(choice.name(), choice.id()))) {
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
