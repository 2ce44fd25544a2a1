package dev.iskra.expand;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is found, each once. A name that is unknown because its `const` stands in the wrong place
/// is not told of again wherever it is used.
final class ExpansionErrors {
  private final List<Finding> found = new ArrayList<>();
  private final Set<Diagnostic> known = new HashSet<>();
  private final Set<String> misplaced = new HashSet<>();

  /// @param name the name that is unknown; empty if it is about something else
  private record Finding(Diagnostic diagnostic, String name) {}

  void report(Diagnostic diagnostic) {
    unknown("", diagnostic);
  }

  /// Reports that `name` means nothing.
  void unknown(String name, Diagnostic diagnostic) {
    if (known.add(diagnostic)) {
      found.add(new Finding(diagnostic, name));
    }
  }

  void misplaced(Statement.Constant constant) {
    misplaced.add(constant.name().text());
    report(Complaints.misplaced(constant.name(), constant.span()));
  }

  /// Takes over what was found elsewhere.
  void takeOver(ExpansionErrors other) {
    other.found.forEach(finding -> unknown(finding.name(), finding.diagnostic()));
    misplaced.addAll(other.misplaced);
  }

  /// All of them by file, place and code.
  List<Diagnostic> sorted() {
    Findings findings = new Findings();
    for (Finding finding : found) {
      if (!misplaced.contains(finding.name())) {
        findings.report(finding.diagnostic());
      }
    }
    return findings.sorted();
  }
}
