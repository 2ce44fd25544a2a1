package dev.iskra.examine;

import dev.iskra.clausewitz.Entry;
import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;

/// Holds the definitions of a piece of script against what the game takes, each for itself: what
/// depends on who calls it is left to [Inference].
public final class Examiner {
  private Examiner() {}

  /// What came of the definitions in `entries`.
  ///
  /// @param path where the file stands in a mod
  /// @param outer the keys of the blocks around the entries
  public static Report examine(
      String path, List<String> outer, List<Entry> entries, Ground ground) {
    List<Report.Piece> pieces = new ArrayList<>();
    for (Subject subject : Subject.find(path, outer, entries, ground.signatures())) {
      Subject.Summary summary = subject.summary();
      Where where = start(summary, Chain.INHERITED);
      pieces.add(Report.Piece.of(subject, summary, examine(subject, where, ground)));
    }
    return new Report(pieces);
  }

  /// The scopes in which a definition begins.
  static Where start(Subject.Summary subject, Chain from) {
    ScopeSet scope = subject.place().scope();
    return Where.of(scope, scope, subject.isEvent() || scope.unknown() ? from : Chain.UNKNOWN);
  }

  static Examined examine(Subject subject, Where where, Ground ground) {
    Examination examination = new Examination(ground);
    examination.block(subject.body(), subject.shape(), where, new Owner(subject.key(), false));
    return examination.result();
  }
}
