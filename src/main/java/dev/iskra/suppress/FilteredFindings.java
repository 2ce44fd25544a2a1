package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// What was found, in two parts.
///
/// @param findings what is reported, in reading order
/// @param suppressed what is not, in reading order
public record FilteredFindings(List<Diagnostic> findings, List<Suppressed> suppressed) {
  public FilteredFindings {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /// Findings none of which is kept back.
  public static FilteredFindings of(List<Diagnostic> findings) {
    return new FilteredFindings(findings, List.of());
  }

  /// The same with other findings.
  public FilteredFindings with(List<Diagnostic> others) {
    return new FilteredFindings(others, suppressed);
  }

  /// The same with more kept back.
  FilteredFindings and(List<Diagnostic> left, List<Suppressed> more) {
    List<Suppressed> all = new ArrayList<>(suppressed);
    all.addAll(more);
    return new FilteredFindings(left, all);
  }

  /// How many findings are kept back in some way.
  public long count(Suppressed.By... ways) {
    return suppressed.stream().filter(one -> List.of(ways).contains(one.by())).count();
  }
}
