package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The findings by cause: every cause of an error, of warnings five of each rule, of remarks how
/// many there are of each rule. Where there are few, each is shown with its source; otherwise on
/// one or two lines.
final class ByCause {
  /// So many causes are shown with their source.
  private static final int FEW = 12;

  /// So many causes of warnings are shown of each rule.
  private static final int OF_A_RULE = 5;

  private final TextReport text;
  private final Paint paint;
  private final StringBuilder out;
  private final List<List<Diagnostic>> errors;
  private final List<List<List<Diagnostic>>> warnings;
  private final List<List<List<Diagnostic>>> remarks;

  /// Whether something is not shown.
  private boolean hidden;

  private ByCause(List<Diagnostic> found, TextReport text, Paint paint, StringBuilder out) {
    this.text = text;
    this.paint = paint;
    this.out = out;
    List<List<Diagnostic>> causes = Causes.of(found);
    errors = causes.stream().filter(c -> severity(c) == Severity.ERROR).toList();
    warnings = byRule(causes.stream().filter(c -> severity(c) == Severity.WARNING).toList());
    remarks =
        byRule(causes.stream().filter(c -> severity(c).compareTo(Severity.INFO) >= 0).toList());
  }

  /// Prints findings.
  ///
  /// @return whether some of their places are not among what is printed
  static boolean print(List<Diagnostic> found, TextReport text, Paint paint, StringBuilder out) {
    ByCause report = new ByCause(found, text, paint, out);
    report.print();
    return report.hidden;
  }

  private static Severity severity(List<Diagnostic> cause) {
    return cause.getFirst().severity();
  }

  private static List<List<List<Diagnostic>>> byRule(List<List<Diagnostic>> causes) {
    return List.copyOf(
        causes.stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.getFirst().rule().code() + severity(c),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  private void print() {
    int listed = warnings.stream().mapToInt(rule -> Math.min(rule.size(), OF_A_RULE)).sum();
    int all = errors.size() + warnings.stream().mapToInt(List::size).sum();
    boolean small = all + remarks.stream().mapToInt(List::size).sum() <= FEW;
    boolean whole = small || errors.size() + listed <= FEW;
    errors.forEach(small || errors.size() <= FEW ? this::whole : this::brief);
    out.append(errors.size() > FEW ? "\n" : "");
    warnings.forEach(whole ? this::wholeRule : this::briefRule);
    if (small) {
      remarks.forEach(rule -> rule.forEach(this::whole));
    } else {
      remarks.forEach(this::line);
      out.append(remarks.isEmpty() ? "" : "\n");
    }
  }

  private void whole(List<Diagnostic> places) {
    hidden |= text.print(places, out);
  }

  private void brief(List<Diagnostic> places) {
    heading(places, ": " + places.getFirst().message()).append("\n  --> ");
    out.append(place(places)).append(Summary.more(places)).append('\n');
    hidden = true;
  }

  private void wholeRule(List<List<Diagnostic>> rule) {
    shown(rule).forEach(this::whole);
    if (rule.size() > OF_A_RULE) {
      rule(rule, ", " + (rule.size() - OF_A_RULE) + " more").append("\n\n");
      hidden = true;
    }
  }

  private void briefRule(List<List<Diagnostic>> rule) {
    rule(rule, ", " + Summary.counted(rule.size(), "cause"));
    out.append(Summary.places(rule)).append('\n');
    for (List<Diagnostic> places : shown(rule)) {
      out.append("  ").append(place(places)).append(": ");
      out.append(Visible.line(places.getFirst().message()));
      out.append(places.size() == 1 ? "" : " (" + places.size() + " places)").append('\n');
    }
    if (rule.size() > OF_A_RULE) {
      out.append("  and ").append(rule.size() - OF_A_RULE).append(" more\n");
    }
    out.append('\n');
    hidden = true;
  }

  private void line(List<List<Diagnostic>> rule) {
    List<Diagnostic> first = rule.getFirst();
    if (rule.size() == 1) {
      heading(first, ": " + first.getFirst().message());
      out.append(" (").append(place(first)).append(Summary.more(first)).append(")\n");
    } else {
      rule(rule, ", " + rule.size() + " causes").append(Summary.places(rule));
      out.append(", the first at ").append(place(first)).append('\n');
    }
    hidden = true;
  }

  /// The causes of a rule that are shown: those with the most places first.
  private static List<List<Diagnostic>> shown(List<List<Diagnostic>> rule) {
    List<List<Diagnostic>> result = new ArrayList<>(rule);
    if (rule.size() > OF_A_RULE) {
      result.sort(Comparator.<List<Diagnostic>>comparingInt(List::size).reversed());
    }
    return result.subList(0, Math.min(result.size(), OF_A_RULE));
  }

  private StringBuilder rule(List<List<Diagnostic>> rule, String more) {
    return heading(rule.getFirst(), ": " + rule.getFirst().getFirst().rule().title() + more);
  }

  private StringBuilder heading(List<Diagnostic> places, String line) {
    Diagnostic first = places.getFirst();
    String word = first.severity().word() + "[" + first.rule().code() + "]";
    out.append(paint.as(Paint.Role.of(first.severity()), word));
    return out.append(paint.as(Paint.Role.STRONG, Visible.line(line)));
  }

  private static String place(List<Diagnostic> places) {
    return Visible.line(TextReport.place(places.getFirst().at()));
  }
}
