package dev.iskra.game;

import dev.iskra.text.Digits;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.StringTokenizer;

/// The words that lead from one scope to another: the file `scopes.txt` of the vocabulary.
public final class Scopes {
  private final SequencedMap<String, ScopeWord> words = new LinkedHashMap<>();

  private Scopes() {}

  static Scopes read(String file) {
    Scopes scopes = new Scopes();
    for (Row row : Row.of(file, 3)) {
      String word = row.cells().get(0);
      boolean value = row.cells().size() > 3;
      scopes.words.put(
          word, new ScopeWord(word, Row.words(row.cells().get(1)), row.cells().get(2), value));
    }
    return scopes;
  }

  /// Every word, in the order of the file.
  public Collection<ScopeWord> all() {
    return Collections.unmodifiableCollection(words.values());
  }

  /// The scope word that `word` is, in any case; for `event_target:x` the prefix.
  public Optional<ScopeWord> word(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int colon = small.indexOf(':');
    return Optional.ofNullable(words.get(colon < 0 ? small : small.substring(0, colon + 1)));
  }

  /// Whether `text` is a scope by its shape or by a word: a country tag or what looks like one,
  /// the number of a state, a scope word, a prefix with a name, or a chain of these. The id of
  /// a character is a scope too, but cannot be told from other words.
  public boolean opensScope(String text) {
    if (text.indexOf(':') > 0 && word(text).isPresent()) {
      return true;
    }
    StringTokenizer steps = new StringTokenizer(text, ".");
    boolean scope = steps.hasMoreTokens();
    while (scope && steps.hasMoreTokens()) {
      String step = steps.nextToken();
      scope = looksLikeTag(step) || Digits.only(step) || word(step).isPresent();
    }
    return scope;
  }

  /// Whether `text` has the shape of a country tag: a capital, then two capitals or digits.
  /// Words of script that look so (`NOT`, `AND`) are no tags.
  public boolean looksLikeTag(String text) {
    if (text.length() != 3 || text.equals("NOT") || text.equals("AND")) {
      return false;
    }
    boolean tag = isCapital(text.charAt(0));
    for (int i = 1; i < 3; i++) {
      tag &= isCapital(text.charAt(i)) || isDigit(text.charAt(i));
    }
    return tag;
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
