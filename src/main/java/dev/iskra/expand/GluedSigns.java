package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import java.util.Optional;

/// `patience*2` is one word, since script has words such as `anti-air`. Where all its parts are
/// constants and numbers, arithmetic was meant.
final class GluedSigns {
  private GluedSigns() {}

  /// What to say about a word of the kind; empty for other words.
  static Optional<Broken> in(String word, Scope scope) {
    boolean named = false;
    int from = 0;
    boolean signs = false;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isSign(word.charAt(i))) {
        String part = word.substring(from, i);
        boolean known = scope.knows(part);
        if (!known && !(part.isEmpty() && i == 0) && Amount.read(part).isEmpty()) {
          return Optional.empty();
        }
        named |= known;
        signs |= i < word.length();
        from = i + 1;
      }
    }
    return named && signs ? Optional.of(complaint(word)) : Optional.empty();
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-' || c == '*' || c == '/';
  }

  private static Broken complaint(String word) {
    return new Broken(
        "`" + word + "` is one word to the compiler.",
        "For arithmetic, put spaces around the sign: `"
            + word.replaceAll("([-+*/])", " $1 ").strip()
            + "`.");
  }
}
