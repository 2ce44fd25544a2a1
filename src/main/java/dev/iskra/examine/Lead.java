package dev.iskra.examine;

import dev.iskra.signature.ScopeSet;

/// Where a word leads to: `ROOT`, `GER`, `FROM.capital_scope`.
sealed interface Lead {
  /// To something of one of these kinds.
  ///
  /// @param inferred whether it was found out from what calls the script
  record To(ScopeSet scopes, boolean inferred) implements Lead {}

  /// One of its words does not work in the scope before it.
  ///
  /// @param word the word
  /// @param needs where it would work
  /// @param has where it stands
  record Broken(String word, ScopeSet needs, ScopeSet has) implements Lead {}

  /// Nowhere: it is no scope.
  record Nowhere() implements Lead {}
}
