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
  private final Map<String, List<Allowance>> byFile = new HashMap<>();
  private final List<Allowance> wide = new ArrayList<>();
  private final Set<Allowance> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Diagnostic> left = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();

  private final Predicate<Diagnostic> stops;

  /// @param stops which findings cannot be allowed
  SuppressionFilter(List<Allowance> allowances, Predicate<Diagnostic> stops) {
    this.stops = stops;
    for (Allowance one : allowances) {
      if (one.inComment()) {
        byFile.computeIfAbsent(one.at().source().path(), _ -> new ArrayList<>()).add(one);
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
    List<Allowance> near = byFile.getOrDefault(finding.at().source().path(), List.of());
    return near.stream()
        .filter(one -> one.covers(finding))
        .findFirst()
        .or(() -> wide.stream().filter(one -> one.covers(finding)).findFirst());
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
