package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.kinds.oob.unit.Divisions;
import dev.iskra.kinds.oob.unit.Template;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Numbers the divisions of a file that have no name of their own, in the order in which they
/// stand, past the numbers that the source gives away. Those of all templates that take their
/// names from one list count together, else those of each template.
final class Numbering {
  private final Map<String, Set<Integer>> taken = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Map<Divisions, Integer> given = new HashMap<>();

  Numbering(List<Divisions> all, List<Template> here, AvailableTemplates roster) {
    for (Divisions divisions : all) {
      String series = series(divisions, roster.find(divisions, here));
      divisions.number().ifPresent(first -> take(series, first, divisions.places().size()));
    }
  }

  private static String series(Divisions divisions, Optional<Template> template) {
    return template
        .map(t -> t.names().map(list -> "list " + list).orElse("template " + t.name().text()))
        .orElse("template " + divisions.template().text());
  }

  private void take(String series, int first, int count) {
    for (int i = 0; i < count; i++) {
      taken.computeIfAbsent(series, _ -> new HashSet<>()).add(first + i);
    }
  }

  /// The name of the next of these divisions: by number from the list of the template, where it
  /// has one.
  Entry next(Divisions divisions, String name, Optional<Template> template) {
    int number =
        divisions.number().isPresent()
            ? divisions.number().get() + given.merge(divisions, 1, Integer::sum) - 1
            : free(series(divisions, template));
    Span at = divisions.at();
    return template.flatMap(Template::names).isPresent()
        ? Field.block(
            "division_name",
            List.of(
                Field.word("is_name_ordered", "yes", at),
                Field.word("name_order", String.valueOf(number), at)),
            at)
        : Field.string("name", number + ". " + name, at);
  }

  private int free(String series) {
    Set<Integer> reserved = taken.getOrDefault(series, Set.of());
    int number = last.getOrDefault(series, 0) + 1;
    while (reserved.contains(number)) {
      number++;
    }
    last.put(series, number);
    return number;
  }
}
