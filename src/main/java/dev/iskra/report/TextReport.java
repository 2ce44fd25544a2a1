package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The report for people: a heading, the places in the source, why it matters, what to do, how a
/// fix would look, and where to read more.
public final class TextReport {
  /// So many findings are written by one thread at a time.
  private static final int SOME = 64;

  /// So many further places of a cause are named.
  private static final int FURTHER = 3;

  private static final String HOW_TO_SEE_ALL =
      "Each cause is shown once, and not all of them: `--all` shows every finding, and so do the"
          + " formats for machines.\n";

  private final Paint paint;

  /// A report with or without a terminal's colours.
  public TextReport(boolean colours) {
    paint = new Paint(colours);
  }

  /// The findings by cause and how many there are, or all of them in their order. Empty if there
  /// are none.
  public String render(FilteredFindings found, Style style) {
    List<Diagnostic> diagnostics = found.findings();
    if (diagnostics.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    boolean hidden = false;
    if (style.all() && !style.tally()) {
      rendered(diagnostics).forEach(out::append);
    } else if (!style.tally()) {
      hidden = ByCause.print(diagnostics, this, paint, out);
    }
    Tally counted = Tally.of(Causes.of(diagnostics));
    if (style.tally() || (style.all() && counted.isWorthShowing())) {
      out.append(counted.text(paint)).append('\n');
    }
    out.append(Summary.of(found)).append('\n');
    return out.append(hidden ? HOW_TO_SEE_ALL : "").toString();
  }

  /// The findings, some at a time: the order in which they are written does not matter.
  private List<StringBuilder> rendered(List<Diagnostic> all) {
    return IntStream.range(0, (all.size() + SOME - 1) / SOME)
        .parallel()
        .mapToObj(
            i -> {
              StringBuilder out = new StringBuilder();
              List<Diagnostic> some = all.subList(i * SOME, Math.min(all.size(), (i + 1) * SOME));
              some.forEach(diagnostic -> print(List.of(diagnostic), out));
              return out;
            })
        .toList();
  }

  /// Prints a cause with the source of its first place.
  ///
  /// @return whether some of its places are not named
  boolean print(List<Diagnostic> places, StringBuilder out) {
    Diagnostic diagnostic = places.getFirst();
    Paint.Role role = Paint.Role.of(diagnostic.severity());
    String code = diagnostic.rule().code();
    out.append(paint.as(role, diagnostic.severity().word() + "[" + code + "]"));
    out.append(paint.as(Paint.Role.STRONG, ": " + Visible.line(diagnostic.message()))).append('\n');
    List<Excerpt> excerpts = excerpts(diagnostic);
    List<List<FixDiff>> diffs = diagnostic.fixes().stream().map(FixDiff::of).toList();
    Frame frame = new Frame(out, paint, width(excerpts, diffs));
    printPlaces(diagnostic, excerpts, frame);
    further(places).ifPresent(also -> frame.remark("also", also));
    diagnostic.notes().forEach(note -> frame.remark("note", note));
    diagnostic.help().forEach(help -> frame.remark("help", help));
    for (int i = 0; i < diffs.size(); i++) {
      Fix fix = diagnostic.fixes().get(i);
      if (!Advice.says(diagnostic, fix)) {
        frame.remark("help", fix.title());
      }
      print(diffs.get(i), diagnostic.at().source(), frame);
    }
    frame.remark("explain", "iskra explain " + code);
    out.append('\n');
    return places.size() > 1 + FURTHER;
  }

  /// The further places of a cause, in words.
  private static Optional<String> further(List<Diagnostic> places) {
    if (places.size() == 1) {
      return Optional.empty();
    }
    String named =
        places.stream()
            .skip(1)
            .limit(FURTHER)
            .map(further -> Visible.line(place(further.at())))
            .collect(Collectors.joining(", "));
    int more = places.size() - 1 - FURTHER;
    return Optional.of(named + (more > 0 ? " and " + more + " more" : ""));
  }

  /// A place in words: a folder, or a file that could not be read, has a name and no lines.
  static String place(Span at) {
    return at.source().length() == 0 ? at.source().path() : at.toString();
  }

  private static int width(List<Excerpt> excerpts, List<List<FixDiff>> diffs) {
    int last = 1;
    for (Excerpt excerpt : excerpts) {
      last = Math.max(last, excerpt.lastLine());
    }
    for (List<FixDiff> diff : diffs) {
      for (FixDiff one : diff) {
        last = Math.max(last, one.lastLine());
      }
    }
    return Integer.toString(last).length();
  }

  /// One excerpt for each file: that of the diagnostic first, the others as its labels name them.
  private static List<Excerpt> excerpts(Diagnostic diagnostic) {
    Span at = diagnostic.at();
    List<Excerpt> result = new ArrayList<>(List.of(new Excerpt(at.source())));
    String text = "";
    for (Label label : diagnostic.labels()) {
      if (label.at().equals(at) && text.isEmpty()) {
        text = label.text();
      } else {
        excerptOf(label.at().source(), result).add(Mark.of(label.at(), false, label.text()));
      }
    }
    result.getFirst().add(Mark.of(at, true, text));
    return result;
  }

  private static Excerpt excerptOf(SourceFile file, List<Excerpt> among) {
    for (Excerpt excerpt : among) {
      if (excerpt.file() == file) {
        return excerpt;
      }
    }
    Excerpt more = new Excerpt(file);
    among.add(more);
    return more;
  }

  private static void printPlaces(Diagnostic diagnostic, List<Excerpt> excerpts, Frame frame) {
    for (Excerpt excerpt : excerpts) {
      SourceFile file = excerpt.file();
      boolean first = excerpt == excerpts.getFirst();
      frame.arrow(first ? "-->" : ":::", place(first ? diagnostic.at() : excerpt.firstPlace()));
      if (file.length() > 0) {
        frame.bare("");
        excerpt.print(frame, Paint.Role.of(diagnostic.severity()));
        frame.bare("");
      }
    }
  }

  private static void print(List<FixDiff> diffs, SourceFile home, Frame frame) {
    for (FixDiff diff : diffs) {
      if (diff.file() != home) {
        frame.arrow(":::", diff.file().path() + ":" + diff.line());
      }
      frame.bare("");
      diff.print(frame);
    }
    if (!diffs.isEmpty()) {
      frame.bare("");
    }
  }
}
