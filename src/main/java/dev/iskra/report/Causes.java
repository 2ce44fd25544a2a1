package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Severity;
import dev.iskra.suppress.Trace;
import dev.iskra.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings grouped by what causes them: by rule and message, the first in reading order before
/// its further places.
final class Causes {
  private record Key(String code, Severity severity, String message) {
    static Key of(Diagnostic one) {
      return new Key(one.rule().code(), one.severity(), one.message());
    }
  }

  /// A finding and what it is known again by.
  record Traced(Diagnostic finding, Trace trace) {
    /// Findings as machines read them, each place with its trace.
    static List<List<Traced>> of(List<Diagnostic> found) {
      List<Trace> traces = Trace.of(found);
      List<Traced> all = new ArrayList<>(traces.size());
      for (int i = 0; i < traces.size(); i++) {
        all.add(new Traced(found.get(i), traces.get(i)));
      }
      return byName(all, Traced::finding);
    }
  }

  private Causes() {}

  /// Findings as people are told of them: what is said in the same words is said once.
  static List<List<Diagnostic>> of(List<Diagnostic> found) {
    return grouped(found, Key::of);
  }

  /// Findings as machines read them: those of a name that is wrong wherever it stands, as their
  /// rule says, are one; each other is one for itself.
  static <T> List<List<T>> byName(List<T> found, Function<T, Diagnostic> finding) {
    return grouped(
        found,
        one -> {
          Diagnostic it = finding.apply(one);
          return it.rule().byName() ? Key.of(it) : new Object();
        });
  }

  private static <T> List<List<T>> grouped(List<T> found, Function<T, Object> key) {
    return List.copyOf(
        found.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /// What the first place is labelled with, and the further places.
  static List<Label> labels(List<Diagnostic> places) {
    List<Label> labels = new ArrayList<>(places.getFirst().labels());
    places.stream().skip(1).forEach(place -> labels.add(new Label(place.at(), "also here")));
    return labels;
  }

  /// The fixes of the first place, each with what it changes at the further ones.
  static List<Fix> fixes(List<Diagnostic> places) {
    List<Fix> first = places.getFirst().fixes();
    return places.size() == 1
        ? first
        : first.stream()
            .map(fix -> new Fix(fix.title(), fix.applicability(), edits(fix, places)))
            .toList();
  }

  private static List<Edit> edits(Fix fix, List<Diagnostic> places) {
    List<Edit> edits = new ArrayList<>();
    for (Diagnostic place : places) {
      place.fixes().stream()
          .filter(other -> other.title().equals(fix.title()))
          .findFirst()
          .ifPresent(other -> edits.addAll(other.edits()));
    }
    return edits;
  }
}
