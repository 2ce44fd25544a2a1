package dev.iskra.localisation;

import java.util.Set;

/// What the scope words of a text may mean at the place where the game shows it.
@FunctionalInterface
public interface TextScope {
  /// Nothing is known: any command may be right.
  TextScope UNKNOWN = _ -> Set.of();

  /// The scopes of script (`country`, `state`, `unit_leader`) that a word may stand for; empty
  /// where that is not known.
  ///
  /// @param word `root`, `this`, `from` or `prev` in small letters, or several with dots between
  ///     them: `from.from`
  Set<String> scopes(String word);
}
