package dev.iskra.lock;

import dev.iskra.diagnostic.Sink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds ids that two declarations have, or that the lock gives to two names.
///
/// Lines of one id are no contradiction where the source says whose it is: a pin, or a name that
/// gives the id, takes it from a name that nobody declares any more. That is how a declaration
/// is renamed.
final class ClashFinder {
  private final Index ledger;
  private final Map<Name, IdChoice> choices;
  private final Sink sink;
  private final Map<Id, List<IdChoice>> byId = new LinkedHashMap<>();
  private final SortedMap<String, List<IdChoice>> byNumber = new TreeMap<>();

  ClashFinder(Index ledger, Spaces spaces, Map<Name, IdChoice> choices, Sink sink) {
    this.ledger = ledger;
    this.choices = choices;
    this.sink = sink;
    for (IdChoice choice : choices.values()) {
      Id id = spaces.id(choice.name(), choice.id());
      byId.computeIfAbsent(id, i -> new ArrayList<>()).add(choice);
      if (spaces.isNumbered(choice.name().kind())) {
        byNumber.computeIfAbsent(EventId.plain(choice.id()), _ -> new ArrayList<>()).add(choice);
      }
    }
  }

  void find() {
    byId.values().forEach(this::judgeClaims);
    byNumber.values().forEach(this::judgeSpellings);
    ledger.shared().forEach(this::judgeLines);
  }

  private void judgeClaims(List<IdChoice> same) {
    if (same.size() == 1) {
      return;
    }
    List<IdChoice> sorted = same.stream().sorted(IdChoice.BY_PLACE).toList();
    IdChoice first = sorted.getFirst();
    for (IdChoice second : sorted.subList(1, sorted.size())) {
      if (first.isFromLock() && second.isFromLock()) {
        reportLines(List.of(first.line().get(), second.line().get()));
      } else {
        sink.report(ClaimComplaints.claimedTwice(first, second));
      }
    }
  }

  /// `perm.1` and `perm.01` are two ids, which the game may count alike.
  private void judgeSpellings(List<IdChoice> alike) {
    List<IdChoice> sorted = alike.stream().sorted(IdChoice.BY_PLACE).toList();
    IdChoice first = sorted.getFirst();
    sorted.stream()
        .filter(second -> !second.id().equals(first.id()))
        .forEach(second -> sink.report(ClaimComplaints.spelledTwice(first, second)));
  }

  private void judgeLines(Id id) {
    Collection<IdChoice> settled = byId.getOrDefault(id, List.of());
    List<Entry> gone =
        ledger.holders(id).stream().filter(line -> !choices.containsKey(line.name())).toList();
    if (settled.isEmpty()) {
      if (gone.stream().anyMatch(line -> line.state() == State.CURRENT)) {
        reportLines(gone);
      }
    } else if (settled.stream().noneMatch(IdChoice::isAskedFor)) {
      List<Entry> lines = new ArrayList<>();
      settled.stream().limit(1).forEach(choice -> choice.line().ifPresent(lines::add));
      lines.addAll(gone);
      reportLines(lines);
    }
  }

  private void reportLines(List<Entry> lines) {
    List<Entry> sorted = lines.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
    for (int i = 1; i < sorted.size(); i++) {
      sink.report(LockComplaints.idDoubled(sorted.getFirst(), sorted.get(i)));
    }
  }
}
