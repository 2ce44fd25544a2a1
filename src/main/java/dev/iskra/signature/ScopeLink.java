package dev.iskra.signature;

import dev.iskra.game.BoundedCache;
import dev.iskra.game.ScopeWord;
import dev.iskra.game.Vocabulary;
import java.util.Optional;

/// A word that leads from one scope to another: `capital_scope`, `owner`.
///
/// @param word the word
/// @param from where it works
/// @param to where it leads
public record ScopeLink(String word, ScopeSet from, ScopeSet to) {
  private static final BoundedCache<Optional<ScopeLink>> KNOWN =
      new BoundedCache<>(word -> Vocabulary.scopes().word(word).map(ScopeLink::of));

  /// What our data say of a word, in any case; empty if it leads nowhere.
  public static Optional<ScopeLink> of(String word) {
    return KNOWN.of(word);
  }

  private static ScopeLink of(ScopeWord word) {
    return new ScopeLink(
        word.word(),
        ScopeSet.read(word.from()).orElse(ScopeSet.UNKNOWN),
        ScopeKind.of(word.to()).map(ScopeSet::of).orElse(ScopeSet.UNKNOWN));
  }
}
