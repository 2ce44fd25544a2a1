package dev.iskra.compiler;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Label;
import dev.iskra.model.LookupListener;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles the pieces of a mod, and keeps what came of them for as long as that cannot be
/// otherwise: while a piece is made of the same objects, every name it asked for is what it was,
/// the ids in its file are, and no finding points into a file that has changed.
final class CompilationUnits {
  /// A piece that was compiled.
  ///
  /// @param elsewhere the files that its findings point into, or that it puts something into
  private record Done(
      CompilationUnit piece,
      UnitOutput recorded,
      DependencyGraph.DependencyRecorder asker,
      List<SourceFile> elsewhere) {}

  /// A batch that was compiled.
  ///
  /// @param elsewhere those of all its pieces
  private record Bound(
      UnitGroup batch, List<Done> pieces, Set<SourceFile> elsewhere, BatchResult batchResult) {
    static Bound of(UnitGroup batch, List<Done> pieces) {
      Set<SourceFile> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
      pieces.forEach(done -> elsewhere.addAll(done.elsewhere()));
      BatchResult batchResult = new BatchResult(pieces.stream().map(Done::recorded).toList());
      return new Bound(batch, pieces, elsewhere, batchResult);
    }

    // The same object says that it is made of the same.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(UnitGroup other) {
      return batch == other;
    }

    Optional<Done> piece(int number) {
      return number < pieces.size() ? Optional.of(pieces.get(number)) : Optional.empty();
    }
  }

  /// What is to become of a batch.
  ///
  /// @param as what it stays; absent where a piece of it has to be compiled
  /// @param kept each piece that need not be
  private record Turn(UnitGroup batch, Optional<Bound> as, List<Optional<Done>> kept) {}

  /// A piece that has to be compiled.
  private record Task(CompilationUnit piece, String reason) {
    BuildTrace.Recompiled redone() {
      return new BuildTrace.Recompiled(
          piece.what(), piece.at().source().path(), piece.at().line(), reason);
    }
  }

  private final boolean lasting;
  private final Mode aim;
  private final DependencyGraph questions;
  private IdentityHashMap<Object, Bound> earlier = new IdentityHashMap<>();
  private List<BuildTrace.Recompiled> redone = List.of();
  private int kept;

  /// @param lasting whether anything is kept for another time
  CompilationUnits(boolean lasting, Mode aim, DependencyGraph questions) {
    this.lasting = lasting;
    this.aim = aim;
    this.questions = questions;
  }

  /// What was compiled in the last round.
  List<BuildTrace.Recompiled> redone() {
    return redone;
  }

  /// How many pieces were kept in the last round.
  int kept() {
    return kept;
  }

  /// What comes of each batch, in order.
  List<BatchResult> each(
      List<UnitGroup> batches, Emitting emitting, Invalidation round, Workers workers) {
    if (!lasting) {
      return once(batches, emitting, round, workers);
    }
    List<Task> tasks = new ArrayList<>();
    List<Turn> turns = new ArrayList<>(batches.size());
    for (UnitGroup batch : batches) {
      turns.add(turn(batch, round, tasks));
    }
    Iterator<Done> done =
        workers.each(tasks, task -> done(task.piece(), emitting, round)).iterator();
    IdentityHashMap<Object, Bound> now = new IdentityHashMap<>(turns.size());
    List<BatchResult> batchResults = new ArrayList<>(turns.size());
    int count = 0;
    for (Turn turn : turns) {
      Bound bound = turn.as().orElseGet(() -> bound(turn, done));
      now.put(turn.batch().key(), bound);
      batchResults.add(bound.batchResult());
      count += turn.batch().pieces().size();
    }
    redone = tasks.stream().map(Task::redone).toList();
    kept = count - tasks.size();
    earlier = now;
    return BatchResult.placed(List.copyOf(batchResults));
  }

  /// The same, and nothing kept.
  private List<BatchResult> once(
      List<UnitGroup> batches, Emitting emitting, Invalidation round, Workers workers) {
    List<CompilationUnit> pieces =
        batches.stream().flatMap(batch -> batch.pieces().stream()).toList();
    List<UnitOutput> recorded =
        workers.each(pieces, piece -> compiled(piece, emitting, round.mod(), LookupListener.NONE));
    List<BatchResult> batchResults = new ArrayList<>(batches.size());
    int next = 0;
    for (UnitGroup batch : batches) {
      int end = next + batch.pieces().size();
      batchResults.add(new BatchResult(recorded.subList(next, end)));
      next = end;
    }
    return BatchResult.placed(List.copyOf(batchResults));
  }

  /// @param tasks takes the pieces that have to be compiled
  private Turn turn(UnitGroup batch, Invalidation round, List<Task> tasks) {
    Optional<Bound> before = Optional.ofNullable(bound(batch));
    Optional<Bound> same = before.filter(bound -> bound.isOf(batch));
    if (same.filter(bound -> mayStay(bound, round)).isPresent()) {
      return new Turn(batch, same, List.of());
    }
    int known = tasks.size();
    List<Optional<Done>> stay = new ArrayList<>(batch.pieces().size());
    for (int i = 0; i < batch.pieces().size(); i++) {
      CompilationUnit piece = batch.pieces().get(i);
      int number = i;
      Optional<Done> old = before.flatMap(bound -> bound.piece(number));
      Optional<String> reason =
          old.isEmpty()
              ? Optional.of(round.whyNew(piece.at().source()))
              : outdated(old.get(), piece, round);
      reason.ifPresent(why -> tasks.add(new Task(piece, why)));
      stay.add(reason.isPresent() ? Optional.empty() : old);
    }
    return new Turn(batch, tasks.size() == known ? same : Optional.empty(), stay);
  }

  private @Nullable Bound bound(UnitGroup batch) {
    return earlier.get(batch.key());
  }

  private static Bound bound(Turn turn, Iterator<Done> compiled) {
    List<Done> pieces = new ArrayList<>(turn.kept().size());
    turn.kept().forEach(one -> pieces.add(one.orElseGet(compiled::next)));
    return Bound.of(turn.batch(), pieces);
  }

  /// Whether no piece of a batch can be outdated: to see that, none has to be looked at.
  private boolean mayStay(Bound before, Invalidation round) {
    return round.whyAll().isEmpty()
        && !questions.haveChanged()
        && round.files().containsAll(before.elsewhere())
        && (round.unsettled().isEmpty()
            || before.batch().pieces().stream()
                .noneMatch(piece -> round.unsettled().contains(piece.at().source())));
  }

  private Done done(CompilationUnit piece, Emitting emitting, Invalidation round) {
    DependencyGraph.DependencyRecorder asker = questions.new DependencyRecorder();
    UnitOutput recorded = compiled(piece, emitting, round.mod(), asker);
    return new Done(piece, recorded, asker, elsewhere(recorded));
  }

  private UnitOutput compiled(
      CompilationUnit piece, Emitting emitting, String mod, LookupListener listener) {
    UnitOutput recorded = new UnitOutput(mod, listener, aim);
    piece.work().accept(emitting, recorded);
    return recorded;
  }

  private static Optional<String> outdated(Done before, CompilationUnit piece, Invalidation round) {
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

  private static List<SourceFile> elsewhere(UnitOutput recorded) {
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
