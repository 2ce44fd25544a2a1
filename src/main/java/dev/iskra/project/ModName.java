package dev.iskra.project;

import dev.iskra.emit.ModPath;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of a new mod: of its folder, of its namespace, and the beginning of its ids.
record ModName(String text) {
  private static final Pattern FIT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  /// Longer names make longer paths, of which Windows allows 260 letters in all.
  private static final int LONGEST = 40;

  /// What stands in the way of it, as a sentence; nothing if it is fit.
  Optional<String> complaint() {
    if (!FIT.matcher(text).matches()) {
      return Optional.of("A name has the letters `a` to `z`, digits and `_`, a letter first.");
    }
    if (text.length() > LONGEST) {
      return Optional.of("A name has at most " + LONGEST + " letters, or paths become too long.");
    }
    if (ModPath.isReserved(text)) {
      return Optional.of("Windows keeps this name for itself: no folder can be called so.");
    }
    return Optional.empty();
  }

  /// A fit name that is like it.
  ModName nearest() {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[0-9_]+|_+$", "");
    String name = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("_+$", "");
    ModName result = new ModName(name);
    if (result.complaint().isEmpty()) {
      return result;
    }
    return new ModName(name.isEmpty() ? "my_mod" : name + "_mod");
  }

  /// The title that goes with it: `red_madrid` is `Red Madrid`.
  String title() {
    return Arrays.stream(text.split("_+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
