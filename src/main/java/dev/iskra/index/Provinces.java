package dev.iskra.index;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.ObjectType;
import dev.iskra.text.Digits;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the table of provinces, `map/definition.csv`: a line for each with its number, the
/// three parts of its colour, `land`, `sea` or `lake`, whether it lies on a coast, its terrain
/// and
/// the number of its continent, with semicolons between them.
final class Provinces {
  private static final int CELLS = 8;
  private static final Set<String> TYPES = Set.of("land", "sea", "lake");
  private static final Set<String> TRUTHS = Set.of("true", "false");

  private Provinces() {}

  static Outcome<List<Row>> read(SourceFile file) {
    List<Row> rows = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    Set<String> known = new HashSet<>();
    byte[] bytes = file.bytes();
    for (int start = 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String line = file.text(start, end).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split(";", -1));
        String wrong = complaint(cells, known);
        if (wrong.isEmpty()) {
          known.add(cells.getFirst());
          rows.add(row(cells));
        } else {
          findings.add(
              IndexRule.MALFORMED_PROVINCE.at(file.span(start, start + line.length()), wrong));
        }
      }
      start = end + 1;
    }
    return new Outcome<>(rows, findings);
  }

  private static Row row(List<String> cells) {
    return new Row(
        ObjectType.PROVINCE,
        cells.getFirst(),
        Map.of("type", cells.get(4), "coastal", cells.get(5), "terrain", cells.get(6)));
  }

  /// What is wrong with a line; empty if nothing is.
  private static String complaint(List<String> cells, Set<String> known) {
    String id = cells.getFirst();
    if (cells.size() < CELLS) {
      return "A province has " + CELLS + " values, and this line has " + cells.size() + ".";
    }
    if (!Digits.only(id)) {
      return "A province has a number, and `" + id + "` is none.";
    }
    if (known.contains(id)) {
      return "The province `" + id + "` has a line already.";
    }
    if (!TYPES.contains(cells.get(4))) {
      return "A province is `land`, `sea` or `lake`, not `" + cells.get(4) + "`.";
    }
    if (!TRUTHS.contains(cells.get(5))) {
      return "Whether a province is on a coast is `true` or `false`, not `" + cells.get(5) + "`.";
    }
    return "";
  }
}
