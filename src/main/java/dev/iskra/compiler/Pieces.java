package dev.iskra.compiler;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Label;
import dev.iskra.model.Witness;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles the pieces of a mod, and keeps what came of them for as long as that cannot be
/// otherwise: while a piece is made of the same objects, every name it asked for is what it was,
/// the ids in its file are, and no finding points into a file that has changed.
final class Pieces {
  /// A piece that was compiled.
  ///
  /// @param elsewhere the files that its findings point into, or that it puts something into
  private record Done(
      Piece piece, Recorded recorded, Questions.Asker asker, List<SourceFile> elsewhere) {}

  /// What became of a piece this time.
  ///
  /// @param reason why it was compiled; absent where it was not
  private record Turn(Done done, Optional<String> reason) {}

  private final boolean lasting;
  private final Aim aim;
  private final Questions questions;
  private IdentityHashMap<Object, Done> earlier = new IdentityHashMap<>();
  private final List<Account.Redone> redone = new ArrayList<>();
  private int kept;

  /// @param lasting whether anything is kept for another time
  Pieces(boolean lasting, Aim aim, Questions questions) {
    this.lasting = lasting;
    this.aim = aim;
    this.questions = questions;
  }

  /// What was compiled in the last round.
  List<Account.Redone> redone() {
    return redone;
  }

  /// How many pieces were kept in the last round.
  int kept() {
    return kept;
  }

  /// What comes of each piece, in order.
  List<Recorded> each(List<Piece> pieces, Round round, Workers workers) {
    if (!lasting) {
      return placed(workers.each(pieces, piece -> compiled(piece, round.mod(), Witness.NONE)));
    }
    List<Turn> turns = workers.each(pieces, piece -> turn(piece, round));
    redone.clear();
    IdentityHashMap<Object, Done> now = new IdentityHashMap<>(turns.size());
    List<Recorded> result = new ArrayList<>(turns.size());
    for (Turn turn : turns) {
      Piece piece = turn.done().piece();
      now.put(piece.parts().getFirst(), turn.done());
      result.add(turn.done().recorded());
      turn.reason()
          .ifPresent(
              reason ->
                  redone.add(
                      new Account.Redone(
                          piece.what(), piece.at().source().path(), piece.at().line(), reason)));
    }
    kept = turns.size() - redone.size();
    earlier = now;
    return placed(List.copyOf(result));
  }

  private static List<Recorded> placed(List<Recorded> all) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).place(i, all);
    }
    return all;
  }

  private Turn turn(Piece piece, Round round) {
    Done before = done(piece);
    Optional<String> reason =
        before == null
            ? Optional.of(round.whyNew(piece.at().source()))
            : outdated(before, piece, round);
    if (before != null && reason.isEmpty()) {
      // The piece of this time: that of the last holds on to names that may have changed since.
      return new Turn(
          new Done(piece, before.recorded(), before.asker(), before.elsewhere()), reason);
    }
    Questions.Asker asker = questions.new Asker();
    Recorded recorded = compiled(piece, round.mod(), asker);
    return new Turn(new Done(piece, recorded, asker, elsewhere(recorded)), reason);
  }

  private @Nullable Done done(Piece piece) {
    return earlier.get(piece.parts().getFirst());
  }

  private Recorded compiled(Piece piece, String mod, Witness witness) {
    Recorded recorded = new Recorded(mod, witness, aim);
    piece.work().accept(recorded);
    return recorded;
  }

  private static Optional<String> outdated(Done before, Piece piece, Round round) {
    if (!piece.isMadeOf(before.piece().parts())) {
      return Optional.of("others that it is compiled with changed");
    }
    Optional<String> whole = round.whyAll();
    if (whole.isPresent()) {
      return whole;
    }
    if (round.unsettled().contains(piece.at().source())) {
      return Optional.of("ids in its file changed");
    }
    for (SourceFile file : before.elsewhere()) {
      if (!round.files().contains(file)) {
        return Optional.of("a finding in it points into " + file.path() + ", which changed");
      }
    }
    return before.asker().outdated().map(question -> "the " + question + " changed");
  }

  private static List<SourceFile> elsewhere(Recorded recorded) {
    Set<SourceFile> result = Collections.newSetFromMap(new IdentityHashMap<>());
    result.addAll(recorded.touched());
    for (Diagnostic finding : recorded.findings()) {
      result.add(finding.at().source());
      for (Label label : finding.labels()) {
        result.add(label.at().source());
      }
    }
    return List.copyOf(result);
  }
}
