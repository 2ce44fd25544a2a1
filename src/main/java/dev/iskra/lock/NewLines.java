package dev.iskra.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The lock after a build: what was settled, and the old lines whose ids nobody took.
final class NewLines {
  private static final String HEADER =
      """
      # The ids by which the game knows what this mod declares. Keep this file in version control.
      # The build writes it: kind, name, id. Lines may come in any order and more than once.
      """;

  private final Map<Name, String> settled;
  private final Spaces spaces;
  private final List<LockLine> lines = new ArrayList<>();
  private final Set<Id> held = new HashSet<>();

  NewLines(Map<Name, String> settled, Spaces spaces) {
    this.settled = settled;
    this.spaces = spaces;
    settled.forEach(
        (name, id) -> {
          lines.add(new LockLine(name, id, State.CURRENT));
          held.add(spaces.id(name, id));
        });
  }

  /// Adds what remains of the old lines.
  NewLines add(Index ledger) {
    ledger.byName().forEach((name, old) -> add(name, old, ledger, lines));
    return this;
  }

  private void add(Name name, List<Entry> old, Index ledger, List<LockLine> into) {
    Set<String> waiting = Set.of();
    for (Entry line : old) {
      if (!held.contains(spaces.id(line))) {
        if (waiting.isEmpty() && !settled.containsKey(name)) {
          waiting = ledger.candidates(name).stream().map(Entry::id).collect(Collectors.toSet());
        }
        State state = waiting.contains(line.id()) ? State.RETIRED : State.FORMER;
        into.add(new LockLine(name, line.id(), state));
      }
    }
  }

  /// Brings the lines in the order of the file, each once.
  NewLines sorted() {
    List<LockLine> all = lines.stream().sorted().distinct().toList();
    lines.clear();
    lines.addAll(all);
    return this;
  }

  /// Puts other keys of texts in the place of some, in lines that are sorted.
  ///
  /// @param ledger the old lines of texts
  void change(KeyChooser.Change keys, Index ledger) {
    Set<Name> names = new TreeSet<>(keys.gone().keySet());
    names.addAll(keys.fresh().keySet());
    for (Map<Name, String> side : List.of(keys.gone(), keys.fresh())) {
      side.values().forEach(id -> ledger.lines(Spaces.key(id)).forEach(l -> names.add(l.name())));
    }
    for (LockLine line : of(names, ledger)) {
      int at = Collections.binarySearch(lines, line);
      if (at >= 0) {
        lines.remove(at);
      }
    }
    settled.keySet().removeAll(keys.gone().keySet());
    keys.gone().values().forEach(id -> held.remove(Spaces.key(id)));
    settled.putAll(keys.fresh());
    keys.fresh().values().forEach(id -> held.add(Spaces.key(id)));
    for (LockLine line : of(names, ledger)) {
      int at = Collections.binarySearch(lines, line);
      if (at < 0) {
        lines.add(-at - 1, line);
      }
    }
  }

  /// All lines of these names.
  private List<LockLine> of(Set<Name> names, Index ledger) {
    List<LockLine> result = new ArrayList<>();
    for (Name name : names) {
      String id = settled.get(name);
      if (id != null) {
        result.add(new LockLine(name, id, State.CURRENT));
      }
      add(name, ledger.byName().getOrDefault(name, List.of()), ledger, result);
    }
    return result;
  }

  String text() {
    StringBuilder text = new StringBuilder(HEADER.length() + 80 * lines.size()).append(HEADER);
    for (LockLine line : lines) {
      line.append(text);
      text.append('\n');
    }
    return text.toString();
  }
}
