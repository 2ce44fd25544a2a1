package dev.iskra.check;

import dev.iskra.clausewitz.Entry;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the definitions of a piece of script against what the game takes, each for itself: what
/// depends on who calls it is left to [Inference].
public final class ScriptChecker {
  /// The definitions of which our data know all that they need: those that are declared in Iskra,
  /// and some others.
  private static final Set<String> COMPLETE =
      Stream.concat(
              Vocabulary.entries().names(Vocabulary.KIND).stream(),
              Stream.of("military_industrial_organization"))
          .collect(Collectors.toUnmodifiableSet());

  private ScriptChecker() {}

  /// What came of the definitions in `entries`.
  ///
  /// @param path where the file stands in a mod
  /// @param outer the keys of the blocks around the entries
  public static ScriptResult examine(
      String path, List<String> outer, List<Entry> entries, Environment ground) {
    List<ScriptResult.Piece> pieces = new ArrayList<>();
    for (DefinitionBody subject : DefinitionBody.find(path, outer, entries, ground.signatures())) {
      DefinitionBody.Summary summary = subject.summary();
      ScopeContext where = start(summary, FromChain.INHERITED);
      pieces.add(
          ScriptResult.Piece.of(
              subject, summary, ground.script(), examine(subject, where, ground)));
    }
    return new ScriptResult(pieces);
  }

  /// The scopes in which a definition begins.
  static ScopeContext start(DefinitionBody.Summary subject, FromChain from) {
    ScopeSet scope = subject.place().scope();
    return ScopeContext.of(
        scope, scope, subject.isEvent() || scope.unknown() ? from : FromChain.UNKNOWN);
  }

  static BlockResult examine(DefinitionBody subject, ScopeContext where, Environment ground) {
    BlockChecker checker =
        new BlockChecker(ground, COMPLETE.contains(subject.place().definition()));
    checker.block(subject.body(), subject.shape(), where, new Owner(subject.key(), false));
    return checker.result();
  }
}
