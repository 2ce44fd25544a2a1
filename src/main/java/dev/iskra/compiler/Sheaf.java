package dev.iskra.compiler;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.examine.Report;
import dev.iskra.model.Usage;
import dev.iskra.wording.KeyedPassage;
import java.util.List;
import java.util.Optional;

/// What came of the pieces of one batch. It is made once, and the same object as long as nothing
/// that came of any of them is otherwise: what has to be known of a whole mod is put together of
/// sheaves, so that an edit costs what the edited files cost.
final class Sheaf {
  private final List<Recorded> pieces;
  private final Report report;
  private final Usage usage = new Usage();
  private final List<Diagnostic> findings;
  private final List<Recorded> emittingMore;
  private int place = -1;
  private List<Sheaf> among = List.of();
  private boolean worded;
  private Optional<List<KeyedPassage>> asking = Optional.empty();
  private Optional<Leaves> leaves = Optional.empty();

  /// @param pieces in order
  Sheaf(List<Recorded> pieces) {
    this.pieces = List.copyOf(pieces);
    this.report = Report.of(this.pieces.stream().map(Recorded::report).toList());
    this.findings = this.pieces.stream().flatMap(piece -> piece.findings().stream()).toList();
    this.emittingMore = this.pieces.stream().filter(Recorded::emitsMore).toList();
    this.pieces.forEach(piece -> usage.addAll(piece.usage()));
  }

  /// Gives each its place among all of a mod.
  static List<Sheaf> placed(List<Sheaf> all) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).place = i;
      all.get(i).among = all;
    }
    return all;
  }

  /// Its place among all of a mod, from 0.
  int place() {
    return place;
  }

  /// Whether it has its place among these very ones. Two lists of the same sheaves are of two
  /// rounds.
  @SuppressWarnings("ReferenceEquality")
  boolean isAmong(List<Sheaf> all) {
    return among == all;
  }

  /// Takes note that its texts have become lines.
  void worded() {
    worded = true;
  }

  /// Whether its texts have become lines.
  boolean isWorded() {
    return worded;
  }

  /// What came of each piece, in order.
  List<Recorded> pieces() {
    return pieces;
  }

  /// What came of holding the blocks of all against what the game takes.
  Report report() {
    return report;
  }

  /// Which names they set and read.
  Usage usage() {
    return usage;
  }

  /// Their texts for which it matters where they are shown.
  List<KeyedPassage> askingTexts() {
    if (asking.isEmpty()) {
      asking = Optional.of(pieces.stream().flatMap(piece -> piece.askingTexts().stream()).toList());
    }
    return asking.get();
  }

  /// Hands on what was found and emitted, as if one piece had been compiled after the other.
  void play(Sink sink, Documents out) {
    findings.forEach(sink::report);
    if (leaves.isEmpty()) {
      Leaves gathered = new Leaves();
      pieces.forEach(piece -> piece.leave(gathered));
      leaves = Optional.of(gathered);
    }
    leaves.get().play(out);
    emittingMore.forEach(piece -> piece.play(out));
  }
}
