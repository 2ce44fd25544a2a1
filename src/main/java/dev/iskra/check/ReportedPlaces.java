package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Places where something was found already, of which no more is said: one mistake is reported
/// once.
///
/// @param errors places of errors
/// @param warnings places of warnings
/// @param unread places where script could not be read
public record ReportedPlaces(Set<Span> errors, Set<Span> warnings, Set<Span> unread) {
  /// Nothing was found.
  public static final ReportedPlaces NONE = new ReportedPlaces(Set.of(), Set.of(), Set.of());

  /// What was found.
  public static ReportedPlaces of(List<Diagnostic> found) {
    return of(found, List.of());
  }

  /// What was found, and what reading the script found before.
  public static ReportedPlaces of(List<Diagnostic> found, List<Diagnostic> read) {
    if (found.isEmpty() && read.isEmpty()) {
      return NONE;
    }
    Set<Span> unread =
        read.stream()
            .filter(one -> one.severity() == Severity.ERROR)
            .map(Diagnostic::at)
            .collect(Collectors.toUnmodifiableSet());
    Set<Span> errors = new HashSet<>();
    Set<Span> warnings = new HashSet<>();
    for (Diagnostic finding : found) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.at());
      } else if (finding.severity() == Severity.WARNING) {
        warnings.add(finding.at());
      }
    }
    return errors.isEmpty() && warnings.isEmpty() && unread.isEmpty()
        ? NONE
        : new ReportedPlaces(errors, warnings, unread);
  }

  /// Whether a finding may follow from one that there is: it touches the place of an error, it is
  /// at the place of a warning and no matter of scope, or an argument is missing that was perhaps
  /// left out because it was wrong.
  boolean covers(Diagnostic finding) {
    return mistakes().anyMatch(place -> touches(place, finding.at()))
        || (warnings.contains(finding.at()) && finding.rule() != CheckRule.WRONG_SCOPE)
        || (!errors.isEmpty() && finding.rule() == CheckRule.MISSING_ARGUMENT)
        || (finding.rule() == CheckRule.NESTED_DEFINITION && isBroken(finding));
  }

  private Stream<Span> mistakes() {
    return Stream.concat(errors.stream(), unread.stream());
  }

  /// Whether an error lies between the definition and the one around it: a missing brace.
  private boolean isBroken(Diagnostic finding) {
    Span outer = finding.labels().getFirst().at();
    return mistakes()
        .anyMatch(
            place ->
                place.source() == outer.source()
                    && place.start() >= outer.start()
                    && place.start() < finding.at().start());
  }

  /// Whether something was found at this very place.
  public boolean has(Span place) {
    return errors.contains(place) || warnings.contains(place);
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean touches(Span left, Span right) {
    return left.source() == right.source()
        && left.start() < Math.max(right.end(), right.start() + 1)
        && right.start() < Math.max(left.end(), left.start() + 1);
  }
}
