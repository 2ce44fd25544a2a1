package dev.iskra.corpus;

import dev.iskra.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the end of a line says is found there: `# error: [unknown-name] 12, warning: [overlap]`.
///
/// @param line the line, counted from 1
/// @param column the column where the page gives one
record Annotation(String path, int line, String severity, String title, OptionalInt column) {
  private static final String ONE = "(?:error|warning|info): \\[[a-z0-9-]+\\](?: \\d+)?";
  private static final Pattern ALL =
      Pattern.compile("(?m)[ \\t]*# (" + ONE + "(?:, " + ONE + ")*)$");
  private static final Pattern PART = Pattern.compile("(\\w+): \\[([a-z0-9-]+)\\](?: (\\d+))?");

  /// The text without its annotations.
  static String strip(String text) {
    return ALL.matcher(text).replaceAll("");
  }

  /// The annotations of a text.
  static List<Annotation> of(String path, String text) {
    List<Annotation> result = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher all = ALL.matcher(line);
      Matcher part = PART.matcher(all.find() ? all.group(1) : "");
      while (part.find()) {
        String column = part.group(3);
        OptionalInt at =
            column == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(column));
        result.add(new Annotation(path, number, part.group(1), part.group(2), at));
      }
    }
    return result;
  }

  /// Whether the finding is the one meant here.
  boolean fits(Diagnostic found) {
    return found.at().source().path().equals(path)
        && found.at().line() == line
        && found.severity().word().equals(severity)
        && found.rule().title().equals(title)
        && (column.isEmpty() || column.getAsInt() == found.at().column());
  }

  @Override
  public String toString() {
    String at = path + ":" + line + (column.isPresent() ? ":" + column.getAsInt() : "");
    return at + " " + severity + ": [" + title + "]";
  }
}
