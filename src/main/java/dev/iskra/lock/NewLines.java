package dev.iskra.lock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  NewLines add(Ledger ledger) {
    ledger.byName().forEach((name, old) -> add(name, old, ledger));
    return this;
  }

  private void add(Name name, List<Placed> old, Ledger ledger) {
    Set<String> waiting =
        settled.containsKey(name)
            ? Set.of()
            : ledger.candidates(name).stream().map(Placed::id).collect(Collectors.toSet());
    for (Placed line : old) {
      if (!held.contains(spaces.id(line))) {
        State state = waiting.contains(line.id()) ? State.RETIRED : State.FORMER;
        lines.add(new LockLine(name, line.id(), state));
      }
    }
  }

  String text() {
    StringBuilder text = new StringBuilder(HEADER);
    lines.stream().sorted().distinct().forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
