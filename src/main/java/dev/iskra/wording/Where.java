package dev.iskra.wording;

import java.util.Set;

/// What the scope words of a text may mean at the place where the game shows it.
@FunctionalInterface
public interface Where {
  /// Nothing is known: any command may be right.
  Where UNKNOWN = _ -> Set.of();

  /// The scopes of script (`country`, `state`, `unit_leader`) that a word may stand for; empty
  /// where that is not known.
  ///
  /// @param word `root`, `this`, `from` or `prev` in small letters, or several with dots between
  ///     them: `from.from`
  Set<String> scopes(String word);

  /// Where ROOT and THIS are known, and both the same: the title of an event, of a focus.
  ///
  /// @param scope as script calls it: `country`
  static Where of(String scope) {
    Set<String> known = Set.of(scope);
    return word -> word.equals("root") || word.equals("this") ? known : Set.of();
  }

  /// Where ROOT is known, and blocks around the text may have led elsewhere: a tooltip among
  /// effects.
  static Where below(String scope) {
    Set<String> known = Set.of(scope);
    return word -> word.equals("root") ? known : Set.of();
  }
}
