package dev.iskra.check;

import dev.iskra.signature.ScopeSet;

/// Where a word leads to: `ROOT`, `GER`, `FROM.capital_scope`.
sealed interface LinkTarget {
  /// To something of one of these kinds.
  ///
  /// @param origin what it is, and the places in other script that it was found out from
  record To(InferredScope origin) implements LinkTarget {
    /// What it is.
    ScopeSet scopes() {
      return origin.scopes();
    }
  }

  /// One of its words does not work in the scope before it.
  ///
  /// @param word the word
  /// @param needs where it would work
  /// @param has where it stands
  record Broken(String word, ScopeSet needs, InferredScope has) implements LinkTarget {}

  /// Nowhere: it is not a scope.
  record Nowhere() implements LinkTarget {}
}
