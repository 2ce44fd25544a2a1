package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Puts findings on one side or the other, and remembers which allowances had something to do.
final class SuppressionFilter {
  /// A line of a file, and a rule by its name or code.
  private record Line(String path, int number, String rule) {}

  private final Map<Line, List<Allowance>> byLine = new HashMap<>();
  private final List<Allowance> wide = new ArrayList<>();
  private final Set<Allowance> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Diagnostic> left = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();

  private final Predicate<Diagnostic> stops;

  /// @param stops which findings cannot be allowed
  SuppressionFilter(List<Allowance> allowances, Predicate<Diagnostic> stops) {
    this.stops = stops;
    for (Allowance one : allowances) {
      if (one.reach() instanceof Allowance.OnLine on) {
        Line line = new Line(one.at().source().path(), on.line(), one.rule());
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(one);
      } else {
        wide.add(one);
      }
    }
  }

  void take(Diagnostic finding) {
    Optional<Allowance> found = allowing(finding);
    if (found.isEmpty()) {
      left.add(finding);
      return;
    }
    Allowance by = found.get();
    used.add(by);
    if (stops.test(finding)) {
      left.add(refused(finding, by));
    } else {
      suppressed.add(
          new Suppressed(
              finding, by.inComment() ? Suppressed.By.COMMENT : Suppressed.By.MOD, by.reason()));
    }
  }

  /// The allowance nearest to a finding.
  private Optional<Allowance> allowing(Diagnostic finding) {
    return inComment(finding, finding.rule().title())
        .or(() -> inComment(finding, finding.rule().code()))
        .or(() -> wide.stream().filter(one -> one.covers(finding)).findFirst());
  }

  private Optional<Allowance> inComment(Diagnostic finding, String rule) {
    Line line = new Line(finding.at().source().path(), finding.at().line(), rule);
    return byLine.getOrDefault(line, List.of()).stream().findFirst();
  }

  private static Diagnostic refused(Diagnostic error, Allowance by) {
    String note = "What cannot be written cannot be allowed: with it there is no mod.";
    return by.inComment()
        ? error.label(by.at(), "allowed here, to no avail").note(note)
        : error.note("`mod` allows `" + by.rule() + "` where it is a warning; this is an error.");
  }

  boolean isUsed(Allowance allowance) {
    return used.contains(allowance);
  }

  List<Diagnostic> left() {
    return left;
  }

  List<Suppressed> suppressed() {
    return suppressed;
  }
}
