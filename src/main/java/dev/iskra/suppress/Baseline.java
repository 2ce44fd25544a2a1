package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was found at some time and is not to be reported again: one entry on a line, sorted, the
/// same for the same findings. Entries stand for themselves, so two branches may both add some.
public final class Baseline {
  /// Stands in the first line of every baseline.
  public static final String MARK = "iskra baseline 1";

  private static final String HEAD =
      "# " + MARK + ": what is known and not reported. A finding on a line, written by Iskra.\n";

  private static final Pattern ENTRY =
      Pattern.compile("(ISK[0-9]{4}) ([0-9a-f]{16}) ([1-9][0-9]{0,6}) (\\S.*)");

  private final SourceFile file;
  private final Set<Trace> entries;

  private Baseline(SourceFile file, Set<Trace> entries) {
    this.file = file;
    this.entries = entries;
  }

  /// The text of a baseline that holds these findings.
  public static String text(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder(HEAD);
    for (Trace one : new TreeSet<>(Trace.of(findings))) {
      out.append(one.code()).append(' ').append(one.hash()).append(' ');
      out.append(one.nth()).append(' ').append(one.path()).append('\n');
    }
    return out.toString();
  }

  /// Reads a baseline. A line that is not an entry is reported; the others count.
  public static Outcome<Baseline> read(SourceFile file) {
    Set<Trace> entries = new HashSet<>();
    Findings findings = new Findings();
    for (int number = 1; number <= file.lines().count(); number++) {
      Span line = file.line(number);
      String text = line.text().strip();
      Matcher entry = ENTRY.matcher(text);
      if (entry.matches()) {
        int nth = Integer.parseInt(entry.group(3));
        entries.add(new Trace(entry.group(1), entry.group(4), entry.group(2), nth));
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        findings.report(
            BaselineRule.UNREADABLE_BASELINE
                .at(line, "This line is not an entry of a baseline.")
                .help("Take it out, or write the baseline anew with `--write-baseline`."));
      }
    }
    return new Outcome<>(new Baseline(file, entries), findings.list());
  }

  /// What to say where there is no baseline.
  ///
  /// @param name of the file, as the user named it
  public static Diagnostic missing(String name, String why) {
    return BaselineRule.UNREADABLE_BASELINE
        .at(name, why)
        .help(
            "To record what is found now: `iskra check --baseline " + name + " --write-baseline`.");
  }

  /// Takes out what the baseline holds, and says how much of it is gone. That is not said where
  /// there are new errors: what stands behind an error may not have been looked at.
  public FilteredFindings sift(FilteredFindings found) {
    return sift(found, true);
  }

  /// The same.
  ///
  /// @param errors whether errors are taken out as well, which they are not where one of them is
  ///     why there is no output
  public FilteredFindings sift(FilteredFindings found, boolean errors) {
    List<Trace> traces = Trace.of(found.findings());
    List<Diagnostic> left = new ArrayList<>();
    List<Suppressed> known = new ArrayList<>();
    Set<Trace> gone = new HashSet<>(entries);
    for (int i = 0; i < traces.size(); i++) {
      Diagnostic finding = found.findings().get(i);
      boolean held = gone.remove(traces.get(i));
      if (held && (errors || finding.severity() != Severity.ERROR)) {
        known.add(new Suppressed(finding, Suppressed.By.BASELINE, ""));
      } else {
        left.add(finding);
      }
    }
    boolean complete = left.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    if (complete && !gone.isEmpty()) {
      Findings all = new Findings();
      all.reportAll(left);
      all.report(outdated(gone.size()));
      left = all.sorted();
    }
    return found.and(left, known);
  }

  private Diagnostic outdated(int gone) {
    String what =
        gone == 1 ? "1 finding of the baseline is" : gone + " findings of the baseline are";
    // About the file, not about a line of it: what is gone stands nowhere.
    Span at = SourceFile.of(file.path(), "").span(0, 0);
    return BaselineRule.OUTDATED_BASELINE
        .at(at, what + " gone.")
        .help("Write it anew with `--write-baseline`, so that nothing comes back unseen.");
  }

  /// Keeps back everything: the findings that a baseline was just written from.
  public static FilteredFindings all(FilteredFindings found) {
    return found.and(
        List.of(),
        found.findings().stream().map(d -> new Suppressed(d, Suppressed.By.BASELINE, "")).toList());
  }
}
