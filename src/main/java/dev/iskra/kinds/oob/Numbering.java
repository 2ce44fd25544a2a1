package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Numbers the divisions of a file that have no name of their own: those of each template count
/// from 1, in the order in which they stand, past the numbers that the source gives away.
final class Numbering {
  private final Map<String, Set<Integer>> taken = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Map<Divisions, Integer> given = new HashMap<>();

  Numbering(List<Divisions> all, List<Template> here, Roster roster) {
    for (Divisions divisions : all) {
      String name =
          roster
              .find(divisions, here)
              .map(t -> t.name().text())
              .orElse(divisions.template().text());
      divisions.number().ifPresent(first -> take(name, first, divisions.places().size()));
    }
  }

  private void take(String template, int first, int count) {
    for (int i = 0; i < count; i++) {
      taken.computeIfAbsent(template, _ -> new HashSet<>()).add(first + i);
    }
  }

  /// The name of the next of these divisions: by number from the list of the template, where it
  /// has one.
  Entry next(Divisions divisions, String name, Optional<Template> template) {
    int number =
        divisions.number().isPresent()
            ? divisions.number().get() + given.merge(divisions, 1, Integer::sum) - 1
            : free(name);
    Span at = divisions.at();
    return template.filter(Template::hasNames).isPresent()
        ? Script.block(
            "division_name",
            List.of(
                Script.word("is_name_ordered", "yes", at),
                Script.word("name_order", String.valueOf(number), at)),
            at)
        : Script.string("name", number + ". " + name, at);
  }

  private int free(String name) {
    Set<Integer> reserved = taken.getOrDefault(name, Set.of());
    int number = last.getOrDefault(name, 0) + 1;
    while (reserved.contains(number)) {
      number++;
    }
    last.put(name, number);
    return number;
  }
}
