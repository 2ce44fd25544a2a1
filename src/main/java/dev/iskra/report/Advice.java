package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;

/// What people are told to do, each thing once.
final class Advice {
  private static final String WRITE = "Write ";

  private Advice() {}

  /// Whether a diagnostic's help says already what the fix is called: of "Did you mean `x`?" and
  /// "Write `x`" one is enough.
  static boolean says(Diagnostic diagnostic, Fix fix) {
    String title = fix.title();
    return diagnostic.help().contains(title)
        || (title.startsWith(WRITE)
            && diagnostic.help().contains("Did you mean " + title.substring(WRITE.length()) + "?"));
  }
}
