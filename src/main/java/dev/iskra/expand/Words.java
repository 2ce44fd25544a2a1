package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Name;
import dev.iskra.expand.Value.Range;
import dev.iskra.expand.Value.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a word is by its spelling: a number, a range of numbers, a list of one, or just a word.
final class Words {
  private Words() {}

  /// Whether a word is `[a]`, which may be a list of one, or `[]`. Brackets in brackets are just
  /// a word.
  static boolean isBracketed(String word) {
    return word.startsWith("[") && word.endsWith("]") && !word.startsWith("[[");
  }

  /// What stands between the brackets of such a word.
  static String withinBrackets(String word) {
    return word.substring(1, word.length() - 1);
  }

  static Value read(String word) {
    if (isBracketed(word)) {
      String inner = withinBrackets(word);
      return Sequence.tight(inner.isEmpty() ? List.of() : List.of(read(inner)));
    }
    Optional<? extends Value> amount = Amount.read(word);
    return amount.isPresent()
        ? amount.get()
        : range(word, Amount::read).<Value>map(range -> range).orElseGet(() -> new Name(word));
  }

  /// The range that `from..to` is, where `end` tells which number each end is.
  static Optional<Range> range(String word, Function<String, Optional<Amount>> end) {
    int dots = word.indexOf("..");
    if (dots <= 0) {
      return Optional.empty();
    }
    Optional<Amount> from = end.apply(word.substring(0, dots)).filter(Amount::isPlain);
    Optional<Amount> to = end.apply(word.substring(dots + 2)).filter(Amount::isPlain);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Range(from.get(), to.get(), Unit.NONE))
        : Optional.empty();
  }

  /// What to say about `patience*2`, which is one word, since script has words such as
  /// `anti-air`: where all its parts are constants and numbers, arithmetic was meant. Empty for
  /// other words.
  static Optional<Broken> gluedSigns(String word, Scope scope) {
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
