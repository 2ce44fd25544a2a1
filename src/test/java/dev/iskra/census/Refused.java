package dev.iskra.census;

import dev.iskra.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the rows on which something is reported whichever names and companions are tried: a row
/// says that some name of a family stands there, not which.
final class Refused {
  /// How many words are tried when a round begins.
  private static final List<Integer> ROUNDS = List.of(0, 1, 6, Words.TRIES);

  /// Writes the script of a row.
  interface Writer {
    /// The script; empty where the row does not say enough.
    ///
    /// @param number of the snippet within its mod
    /// @param tried how many other words were tried before
    Optional<Snippet> write(CensusRow row, int number, int tried);
  }

  private Refused() {}

  /// The rows that are refused, each with what is found.
  static Map<CensusRow, String> among(List<CensusRow> rows, Writer writer) {
    Map<CensusRow, String> causes = new LinkedHashMap<>();
    rows.forEach(row -> causes.put(row, "cannot be built"));
    for (int round = 1; round < ROUNDS.size() && !causes.isEmpty(); round++) {
      List<Snippet> snippets = new ArrayList<>();
      for (CensusRow row : causes.keySet()) {
        Set<String> known = new HashSet<>();
        for (int tried = ROUNDS.get(round - 1); tried < ROUNDS.get(round); tried++) {
          String number = "qz" + snippets.size();
          writer
              .write(row, snippets.size(), tried)
              .filter(one -> known.add(one.text().replace(number, "")))
              .ifPresent(snippets::add);
        }
      }
      judge(snippets, causes);
    }
    return causes;
  }

  private static void judge(List<Snippet> snippets, Map<CensusRow, String> causes) {
    List<Optional<Diagnostic>> found = Judge.judge(snippets);
    Set<CensusRow> accepted = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      CensusRow row = snippets.get(i).row();
      found
          .get(i)
          .ifPresentOrElse(
              one -> causes.put(row, one.rule().code() + " " + one.message()),
              () -> accepted.add(row));
    }
    causes.keySet().removeAll(accepted);
  }
}
