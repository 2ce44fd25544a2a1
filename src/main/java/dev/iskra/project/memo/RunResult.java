package dev.iskra.project.memo;

import dev.iskra.suppress.FilteredFindings;
import java.util.List;

/// What a run came to, whatever form it is reported in.
///
/// @param files how many files were read
/// @param lines what is said besides the findings
public record RunResult(int files, FilteredFindings found, List<String> lines) {
  public RunResult {
    lines = List.copyOf(lines);
  }
}
