package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;

/// What people are told to do, each thing once.
final class Advice {
  private static final String WRITE = "Write ";

  private Advice() {}

  /// The notes and all advice, each on a line that begins with a line break.
  static String remarks(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    diagnostic.notes().forEach(note -> text.append("\nnote: ").append(note));
    diagnostic.help().forEach(help -> text.append("\nhelp: ").append(help));
    diagnostic.fixes().stream()
        .filter(fix -> !says(diagnostic, fix))
        .forEach(fix -> text.append("\nhelp: ").append(fix.title()));
    return text.toString();
  }

  /// Whether a diagnostic's help says already what the fix is called: of "Did you mean `x`?" and
  /// "Write `x`" one is enough.
  static boolean says(Diagnostic diagnostic, Fix fix) {
    String title = fix.title();
    return diagnostic.help().contains(title)
        || (title.startsWith(WRITE)
            && diagnostic.help().contains("Did you mean " + title.substring(WRITE.length()) + "?"));
  }
}
