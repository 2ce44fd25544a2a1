package dev.iskra.lock;

import dev.iskra.diagnostic.Sink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Chooses the id of every declaration: pin, else lock, else name. Numbers that follow from
/// names are chosen last and in the order of the names, when all that is fixed is known.
final class IdChooser {
  private static final Comparator<Claim.Declared> PREFERENCE =
      Comparator.comparing(Claim.Declared::isPinned)
          .reversed()
          .thenComparing(Claim::at)
          .thenComparing(Claim.Declared::toString);

  private final Index ledger;
  private final Map<String, Set<Integer>> taken;
  private final Sink sink;
  private final SortedMap<Name, IdChoice> choices = new TreeMap<>();
  private final List<Claim.Numbered> pending = new ArrayList<>();

  IdChooser(Index ledger, Map<String, Set<Integer>> taken, Sink sink) {
    this.ledger = ledger;
    this.taken = taken;
    this.sink = sink;
  }

  SortedMap<Name, IdChoice> choose(List<Claim> claims) {
    for (Claim.Declared claim : onePerName(claims).values()) {
      switch (claim) {
        case Claim.Named named -> choose(named);
        case Claim.Numbered numbered -> choose(numbered);
      }
    }
    numberPending();
    return choices;
  }

  private static SortedMap<Name, Claim.Declared> onePerName(List<Claim> claims) {
    SortedMap<Name, Claim.Declared> result = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Claim.Declared declared) {
        result.merge(Name.of(declared), declared, (a, b) -> PREFERENCE.compare(a, b) <= 0 ? a : b);
      }
    }
    return result;
  }

  private void choose(Claim.Named claim) {
    Optional<Entry> line = claim.isPinned() ? Optional.empty() : locked(claim);
    if (line.isPresent() && !line.get().id().equals(claim.id()) && !isDoubled(claim)) {
      sink.report(ClaimComplaints.kept(claim, "`" + claim.id() + "`", line.get()));
    }
    put(claim, line.map(Entry::id).orElse(claim.id()), line);
  }

  private void choose(Claim.Numbered claim) {
    if (claim.pin().isPresent()) {
      String pin = claim.pin().get();
      if (EventId.parse(pin).isPresent()) {
        put(claim, pin, Optional.empty());
        return;
      }
      sink.report(LockComplaints.noEventId(pin, claim.at()));
    }
    Optional<Entry> line = locked(claim);
    if (line.isPresent()) {
      judge(claim, line.get());
      put(claim, line.get().id(), line);
    } else {
      pending.add(claim);
    }
  }

  private void judge(Claim.Numbered claim, Entry line) {
    EventId id = EventId.parse(line.id()).orElseThrow();
    if (taken.getOrDefault(id.namespace(), Set.of()).contains(id.number())) {
      sink.report(ClaimComplaints.numberTaken(claim, line));
    }
    boolean kept = claim.pin().isEmpty() && !id.namespace().equals(claim.namespace());
    if (kept && !isDoubled(claim)) {
      String wanted = "one in namespace `" + claim.namespace() + "`";
      sink.report(ClaimComplaints.kept(claim, wanted, line));
    }
  }

  /// Whether the lock itself is at odds about the id, which has been reported.
  private boolean isDoubled(Claim.Declared claim) {
    return ledger.candidates(Name.of(claim)).size() > 1;
  }

  private Optional<Entry> locked(Claim.Declared claim) {
    List<Entry> lines = ledger.candidates(Name.of(claim));
    for (int i = 1; i < lines.size(); i++) {
      sink.report(LockComplaints.nameDoubled(lines.getFirst(), lines.get(i)));
    }
    return lines.stream().findFirst();
  }

  private void numberPending() {
    Set<String> used = new HashSet<>();
    choices.values().forEach(choice -> used.add(EventId.plain(choice.id())));
    pending.sort(Comparator.comparing(Claim.Numbered::name).thenComparing(Claim.Numbered::kind));
    for (Claim.Numbered claim : pending) {
      put(claim, number(claim, used).toString(), Optional.empty());
    }
  }

  private EventId number(Claim.Numbered claim, Set<String> used) {
    Set<Integer> others = taken.getOrDefault(claim.namespace(), Set.of());
    int first = EventId.firstNumber(claim.name());
    for (int step = 0; step < EventId.MAX_HASHED; step++) {
      int number = 1 + (first - 1 + step) % EventId.MAX_HASHED;
      EventId id = new EventId(claim.namespace(), number);
      String text = id.toString();
      if (!others.contains(number) && !ledger.knows(text) && used.add(text)) {
        return id;
      }
    }
    sink.report(ClaimComplaints.namespaceFull(claim));
    return new EventId(claim.namespace(), first);
  }

  private void put(Claim.Declared claim, String id, Optional<Entry> line) {
    IdChoice choice = new IdChoice(claim, id, line);
    choices.put(choice.name(), choice);
  }
}
