package dev.iskra.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The lines of the lock, by name and by id, in an order that does not depend on the file's.
final class Index {
  private final Map<Name, List<Entry>> byName = new LinkedHashMap<>();
  private final Map<Id, List<Entry>> byId = new LinkedHashMap<>();
  private final Set<String> texts = new HashSet<>();

  Index(List<Entry> lines, Spaces spaces) {
    List<Entry> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(Entry::line));
    for (Entry line : sorted) {
      byName.computeIfAbsent(line.name(), n -> new ArrayList<>()).add(line);
      byId.computeIfAbsent(spaces.id(line), i -> new ArrayList<>()).add(line);
      texts.add(line.id());
      texts.add(EventId.plain(line.id()));
    }
  }

  /// All lines, in the order of the names.
  Map<Name, List<Entry>> byName() {
    return byName;
  }

  /// All lines with this id.
  List<Entry> lines(Id id) {
    return byId.getOrDefault(id, List.of());
  }

  /// Whether any line of any kind and state has this id.
  boolean knows(String id) {
    return texts.contains(id);
  }

  /// The lines of `name` that may be its id, one per id. More than one only if the lock is in
  /// contradiction with itself. A union merge leaves the line of a current id beside its retired
  /// or former one; the current one counts unless the same id was given up.
  List<Entry> candidates(Name name) {
    List<Entry> lines = byName.getOrDefault(name, List.of());
    if (lines.size() == 1) {
      return lines.getFirst().state() == State.FORMER ? List.of() : lines;
    }
    Set<String> former = ids(lines, State.FORMER);
    for (State state : List.of(State.CURRENT, State.RETIRED)) {
      List<Entry> kept =
          lines.stream()
              .filter(line -> line.state() == state && !former.contains(line.id()))
              .toList();
      if (!kept.isEmpty()) {
        return onePerId(kept);
      }
    }
    return onePerId(lines.stream().filter(line -> line.state() == State.CURRENT).toList());
  }

  /// The lines that are not former and that give this id, one per name.
  List<Entry> holders(Id id) {
    List<Entry> lines = byId.getOrDefault(id, List.of());
    if (lines.size() == 1) {
      return lines.getFirst().state() == State.FORMER ? List.of() : lines;
    }
    Map<Name, Entry> result = new LinkedHashMap<>();
    for (Entry line : lines) {
      if (line.state() != State.FORMER) {
        result.putIfAbsent(line.name(), line);
      }
    }
    return List.copyOf(result.values());
  }

  /// The ids that several lines that are not former give.
  List<Id> shared() {
    return byId.keySet().stream().filter(id -> holders(id).size() > 1).toList();
  }

  private static Set<String> ids(List<Entry> lines, State state) {
    return lines.stream()
        .filter(line -> line.state() == state)
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private static List<Entry> onePerId(List<Entry> lines) {
    Map<String, Entry> result = new LinkedHashMap<>();
    lines.forEach(line -> result.putIfAbsent(line.id(), line));
    return List.copyOf(result.values());
  }
}
