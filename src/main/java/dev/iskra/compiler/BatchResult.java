package dev.iskra.compiler;

import dev.iskra.check.ScriptResult;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.mod.FileSummary;
import dev.iskra.mod.flag.FlagTally;
import dev.iskra.model.Usage;
import java.util.List;
import java.util.Optional;

/// What came of the pieces of one batch. It is made once, and the same object as long as nothing
/// that came of any of them is otherwise: what has to be known of a whole mod is put together of
/// batch results, so that an edit costs what the edited files cost.
final class BatchResult {
  private final List<UnitOutput> pieces;
  private final ScriptResult report;
  private final Usage usage = new Usage();
  private final List<Diagnostic> findings;
  private final List<FileSummary> summaries;
  private final FlagTally flags;
  private final List<UnitOutput> emittingMore;
  private int place = -1;
  private List<BatchResult> among = List.of();
  private boolean worded;
  private Optional<List<KeyedPassage>> asking = Optional.empty();
  private Optional<SharedScripts> leaves = Optional.empty();

  /// @param pieces in order
  BatchResult(List<UnitOutput> pieces) {
    this.pieces = List.copyOf(pieces);
    this.report = ScriptResult.of(this.pieces.stream().map(UnitOutput::report).toList());
    this.findings = this.pieces.stream().flatMap(piece -> piece.findings().stream()).toList();
    this.summaries = this.pieces.stream().flatMap(piece -> piece.summaries().stream()).toList();
    this.emittingMore = this.pieces.stream().filter(UnitOutput::emitsMore).toList();
    this.pieces.forEach(piece -> usage.addAll(piece.usage()));
    this.flags = FlagTally.of(usage);
  }

  /// Gives each its place among all of a mod.
  static List<BatchResult> placed(List<BatchResult> all) {
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

  /// Whether it has its place among these very ones. Two lists of the same batch results are of two
  /// rounds.
  @SuppressWarnings("ReferenceEquality")
  boolean isAmong(List<BatchResult> all) {
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
  List<UnitOutput> pieces() {
    return pieces;
  }

  /// What came of holding the blocks of all against what the game takes.
  ScriptResult report() {
    return report;
  }

  /// What the rest of the mod needs to know of them.
  List<FileSummary> summaries() {
    return summaries;
  }

  /// The flags that they set and read.
  FlagTally flags() {
    return flags;
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
  void play(Sink sink, ScriptFiles out) {
    findings.forEach(sink::report);
    if (leaves.isEmpty()) {
      SharedScripts gathered = new SharedScripts();
      pieces.forEach(piece -> piece.leave(gathered));
      leaves = Optional.of(gathered);
    }
    leaves.get().play(out);
    emittingMore.forEach(piece -> piece.play(out));
  }
}
