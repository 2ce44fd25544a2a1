package dev.iskra.report;

import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Findings written down in a page, one part on a line:
///
/// ```
/// error ISK9001 kebab-name: message
/// at path line "text there" to line "last text there"
/// label path line "text there": what is there
/// note: …
/// help: …
/// fix path line "text there" => "replacement": title
/// ```
///
/// An empty text marks the start of the line; `$` marks its end.
final class WrittenFindings {
  private record Named(String code, String title, Severity severity) implements Rule {
    @Override
    public String summary() {
      return title;
    }

    @Override
    public boolean byName() {
      return title.startsWith("unknown-");
    }
  }

  private static final String PLACE = "(\\S+) (\\d+) \"([^\"]*)\"(?: to (\\d+) \"([^\"]*)\")?";
  private static final Pattern HEAD = Pattern.compile("(\\w+) (ISK\\d{4}) ([a-z-]+): (.*)");
  private static final Pattern AT = Pattern.compile("at " + PLACE);
  private static final Pattern FILE = Pattern.compile("at (\\S+)");
  private static final Pattern LABEL = Pattern.compile("label " + PLACE + ": (.*)");
  private static final Pattern FIX = Pattern.compile("fix " + PLACE + " => \"([^\"]*)\": (.*)");

  private final SortedMap<String, SourceFile> sources = new TreeMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private Optional<Diagnostic> open = Optional.empty();
  private Optional<Matcher> head = Optional.empty();

  void source(String path, String text) {
    sources.put(path, SourceFile.of(path, text.replace("→", "\t")));
  }

  List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  void read(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(this::line);
    close();
  }

  private void close() {
    open.ifPresent(findings::add);
    open = Optional.empty();
  }

  private void line(String line) {
    Matcher start = HEAD.matcher(line);
    Matcher at = AT.matcher(line);
    Matcher whole = FILE.matcher(line);
    if (start.matches()) {
      close();
      head = Optional.of(start);
    } else if (at.matches()) {
      begin(place(at));
    } else if (whole.matches()) {
      begin(SourceFile.of(whole.group(1), "").span(0, 0));
    } else {
      Diagnostic so = open.orElseThrow();
      open = Optional.of(part(line, so));
    }
  }

  private void begin(Span at) {
    Matcher m = head.orElseThrow();
    Severity severity = Severity.valueOf(m.group(1).toUpperCase(Locale.ROOT));
    open = Optional.of(Diagnostic.of(new Named(m.group(2), m.group(3), severity), at, m.group(4)));
  }

  private Diagnostic part(String line, Diagnostic so) {
    Matcher m = LABEL.matcher(line);
    if (m.matches()) {
      return so.label(place(m), m.group(6));
    }
    m = FIX.matcher(line);
    if (m.matches()) {
      Edit edit = new Edit(place(m), m.group(6).replace("\\n", "\n"));
      return so.fix(new Fix(m.group(7), Applicability.SAFE, List.of(edit)));
    }
    if (line.startsWith("note: ")) {
      return so.note(line.substring(6).replace("\\n", "\n"));
    }
    if (line.startsWith("help: ")) {
      return so.help(line.substring(6).replace("\\n", "\n"));
    }
    throw new IllegalArgumentException(line);
  }

  private Span place(Matcher m) {
    SourceFile file = Optional.ofNullable(sources.get(m.group(1))).orElseThrow();
    Span from = find(file, Integer.parseInt(m.group(2)), m.group(3));
    String line = m.group(4);
    return line == null ? from : from.to(find(file, Integer.parseInt(line), m.group(5)));
  }

  private static Span find(SourceFile file, int line, String needle) {
    int start = file.lines().start(line);
    int end = Mark.endOfLine(file, line);
    if (needle.equals("$")) {
      return file.span(end, end);
    }
    String before = file.text(start, end);
    int at = before.indexOf(needle.replace("→", "\t"));
    if (at < 0) {
      throw new IllegalArgumentException("no " + needle + " on line " + line + " of " + file);
    }
    int from = start + bytes(before.substring(0, at));
    return file.span(from, from + bytes(needle.replace("→", "\t")));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
