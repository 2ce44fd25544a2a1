package dev.iskra.project.memo;

import dev.iskra.suppress.FilteredFindings;
import java.util.List;

/// What a run came to, whatever form it is reported in.
///
/// @param files how many files were read
/// @param definitions how many stand in them
/// @param lines what is said besides the findings
public record RunResult(int files, int definitions, FilteredFindings found, List<String> lines) {
  public RunResult {
    lines = List.copyOf(lines);
  }

  /// What a run came to that looked at nothing.
  public static RunResult none(FilteredFindings found) {
    return new RunResult(0, 0, found, List.of());
  }
}
