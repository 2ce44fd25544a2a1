package dev.iskra.mod;

import dev.iskra.emit.SourceIndex;
import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.emit.SourceIndex.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sources of the lines of a mod, found quickly.
final class Origins {
  private final Map<String, List<Run>> byFile = new HashMap<>();

  Origins(SourceIndex index) {
    for (Run run : index.runs()) {
      byFile.computeIfAbsent(run.emitted().path(), _ -> new ArrayList<>()).add(run);
    }
  }

  /// The source of a line (from 1) of a file of the mod.
  Optional<Place> of(String file, int line) {
    List<Run> runs = byFile.getOrDefault(file, List.of());
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if (run.emitted().line() + run.count() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == runs.size() || runs.get(low).emitted().line() > line) {
      return Optional.empty();
    }
    Run run = runs.get(low);
    int ahead = line - run.emitted().line();
    return Optional.of(new Place(run.source().path(), run.source().line() + ahead * run.step()));
  }
}
