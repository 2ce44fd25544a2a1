package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Oddities;
import java.util.Locale;

/// Reports NUL and kin, which editors hide.
final class ControlCharacters {
  private ControlCharacters() {}

  static void report(byte[] bytes, int start, int end, Oddities oddities) {
    if (oddities.full(ScriptRule.CONTROL_CHARACTER)) {
      return;
    }
    String message =
        String.format(
            Locale.ROOT, "The control character U+%04X stands here.", bytes[start] & 0xFF);
    oddities.keep(
        ScriptRule.CONTROL_CHARACTER
            .at(oddities.span(start, end), message)
            .help("Delete it; most editors can show it."));
  }
}
