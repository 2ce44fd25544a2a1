package dev.iskra.compiler;

import dev.iskra.compiler.DependencyGraph.DependencyRecorder;
import dev.iskra.model.LookupListener;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles the units of a mod, many groups at a time, and keeps the output of each until
/// [Invalidation] says why it cannot be kept.
final class CompilationUnits {
  /// A unit that was compiled.
  ///
  /// @param asked what it asked for
  /// @param elsewhere the files that its findings point into, or that it puts something into
  private record Done(
      CompilationUnit unit,
      UnitOutput output,
      DependencyRecorder asked,
      Set<SourceFile> elsewhere) {}

  /// A group that was compiled.
  ///
  /// @param units nothing where no other compile follows
  /// @param elsewhere as of all its units
  private record Group(
      UnitGroup of, List<Done> units, Set<SourceFile> elsewhere, UnitOutput output) {
    // The same object says that it is made of the same.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(UnitGroup group) {
      return of == group;
    }

    Optional<Done> unit(int number) {
      return number < units.size() ? Optional.of(units.get(number)) : Optional.empty();
    }
  }

  /// What was done about a group.
  private record Turn(Group group, List<BuildTrace.Recompiled> recompiled) {}

  private final boolean lasting;
  private final Mode aim;
  private final DependencyGraph questions;
  private IdentityHashMap<Object, Group> earlier = new IdentityHashMap<>();
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

  /// How many units were kept in the last round.
  int kept() {
    return kept;
  }

  /// The output of each group, in order: the same object as the last time where no unit of it was
  /// compiled.
  List<UnitOutput> each(
      List<UnitGroup> groups, Emitting emitting, Invalidation invalidation, Workers workers) {
    List<Turn> turns =
        workers.each(
            groups, UnitGroup::size, group -> turn(group, emitting, invalidation, earlier(group)));
    if (lasting) {
      IdentityHashMap<Object, Group> now = new IdentityHashMap<>(turns.size());
      turns.forEach(turn -> now.put(turn.group().of().key(), turn.group()));
      earlier = now;
      redone = turns.stream().flatMap(turn -> turn.recompiled().stream()).toList();
      kept = groups.stream().mapToInt(group -> group.units().size()).sum() - redone.size();
    }
    return turns.stream().map(turn -> turn.group().output()).toList();
  }

  private @Nullable Group earlier(UnitGroup group) {
    return earlier.get(group.key());
  }

  private Turn turn(
      UnitGroup group, Emitting emitting, Invalidation invalidation, @Nullable Group known) {
    Optional<Group> before = Optional.ofNullable(known);
    Optional<Group> same = before.filter(one -> one.isOf(group));
    if (same.filter(one -> invalidation.leavesAlone(group, one.elsewhere())).isPresent()) {
      return new Turn(same.get(), List.of());
    }
    List<Done> units = new ArrayList<>(group.units().size());
    List<BuildTrace.Recompiled> recompiled = new ArrayList<>();
    for (CompilationUnit unit : group.units()) {
      int number = units.size();
      Optional<Done> old = before.flatMap(one -> one.unit(number));
      Optional<String> reason =
          old.isEmpty()
              ? Optional.of(invalidation.whyNew(unit))
              : outdated(old.get(), unit, invalidation);
      if (reason.isPresent() && lasting) {
        recompiled.add(recompiled(unit, reason.get()));
      }
      units.add(reason.isPresent() ? compiled(unit, emitting, invalidation) : old.orElseThrow());
    }
    return new Turn(
        same.filter(_ -> recompiled.isEmpty()).orElseGet(() -> group(group, units)), recompiled);
  }

  private static Optional<String> outdated(
      Done before, CompilationUnit unit, Invalidation invalidation) {
    return before.unit().parts().equals(unit.parts())
        ? invalidation.why(unit, before.elsewhere(), before.asked())
        : Optional.of("others that it is compiled with changed");
  }

  private static BuildTrace.Recompiled recompiled(CompilationUnit unit, String reason) {
    return new BuildTrace.Recompiled(
        unit.what(), unit.at().source().path(), unit.at().line(), reason);
  }

  private Group group(UnitGroup of, List<Done> units) {
    UnitOutput output = UnitOutput.all(units.stream().map(Done::output).toList());
    Set<SourceFile> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    units.forEach(done -> elsewhere.addAll(done.elsewhere()));
    return new Group(of, lasting ? units : List.of(), elsewhere, output);
  }

  private Done compiled(CompilationUnit unit, Emitting emitting, Invalidation invalidation) {
    DependencyRecorder asked = questions.new DependencyRecorder();
    LookupListener listener = lasting ? asked : LookupListener.NONE;
    UnitOutput output = new UnitOutput(invalidation.mod(), listener, aim);
    unit.work().accept(emitting, output);
    return new Done(unit, output, asked, lasting ? output.elsewhere() : Set.of());
  }
}
