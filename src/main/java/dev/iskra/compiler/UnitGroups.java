package dev.iskra.compiler;

import dev.iskra.collect.Collected;
import dev.iskra.collect.PastedUnit;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.Unit;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Header;
import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts all declarations and all script of a mod into pieces, and these into batches.
final class UnitGroups {
  /// What one file of Iskra comes to.
  ///
  /// @param alone the declarations that are compiled one by one
  /// @param together those that are compiled with others of their kind
  private record Parts(
      Optional<UnitGroup> alone, List<Unit> together, Optional<UnitGroup> pasted) {}

  private final boolean lasting;
  private final Memo<Collected, Parts> files;
  private final Memo<ScriptIndex, UnitGroup> scripts;
  private Map<DeclarationKind, UnitGroup> joined = new LinkedHashMap<>();

  /// @param lasting whether anything is kept for another time
  UnitGroups(boolean lasting) {
    this.lasting = lasting;
    this.files = new Memo<>(lasting);
    this.scripts = new Memo<>(lasting);
  }

  /// All pieces of a mod, in order: declarations, pasted script, script files.
  ///
  /// @param pasted what the pasted script of all files defines, in its order
  /// @param sources of `indexes`, in their order
  List<UnitGroup> of(
      List<Collected> collected,
      List<ScriptIndex> pasted,
      List<Sources.ScriptSource> sources,
      List<ScriptIndex> indexes,
      Workers workers) {
    List<Parts> parts = parts(collected, pasted, workers);
    List<UnitGroup> all = new ArrayList<>(2 * parts.size() + indexes.size());
    parts.forEach(file -> file.alone().ifPresent(all::add));
    all.addAll(joined(parts));
    parts.forEach(file -> file.pasted().ifPresent(all::add));
    IdentityHashMap<ScriptIndex, Sources.ScriptSource> origins = new IdentityHashMap<>();
    for (int i = 0; i < indexes.size(); i++) {
      origins.put(indexes.get(i), sources.get(i));
    }
    all.addAll(scripts.each(indexes, workers, index -> script(index, origins)));
    return all;
  }

  private List<Parts> parts(List<Collected> collected, List<ScriptIndex> pasted, Workers workers) {
    IdentityHashMap<PastedUnit, ScriptIndex> indexes = new IdentityHashMap<>();
    int next = 0;
    for (Collected file : collected) {
      for (PastedUnit unit : file.pasted()) {
        indexes.put(unit, pasted.get(next++));
      }
    }
    return files.each(collected, workers, file -> parts(file, indexes));
  }

  private static Parts parts(Collected file, Map<PastedUnit, ScriptIndex> indexes) {
    List<CompilationUnit> alone = new ArrayList<>();
    List<Unit> together = new ArrayList<>();
    for (Unit unit : file.units()) {
      if (unit.kind().compiledTogether()) {
        together.add(unit);
      } else {
        alone.add(piece(List.of(unit)));
      }
    }
    List<CompilationUnit> pasted =
        file.pasted().stream()
            .map(unit -> pasted(unit, Optional.ofNullable(indexes.get(unit)).orElseThrow()))
            .toList();
    return new Parts(batch(alone), List.copyOf(together), batch(pasted));
  }

  private static Optional<UnitGroup> batch(List<CompilationUnit> pieces) {
    return pieces.isEmpty() ? Optional.empty() : Optional.of(new UnitGroup(pieces));
  }

  /// Declarations that depend on each other, those of each kind as one piece.
  private List<UnitGroup> joined(List<Parts> parts) {
    Map<DeclarationKind, List<Unit>> units = new LinkedHashMap<>();
    for (Parts file : parts) {
      for (Unit unit : file.together()) {
        units.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit);
      }
    }
    Map<DeclarationKind, UnitGroup> now = new LinkedHashMap<>();
    units.forEach((kind, all) -> now.put(kind, joined(kind, all)));
    joined = lasting ? now : Map.of();
    return List.copyOf(now.values());
  }

  /// The one batch of a kind; the one of before, if it is made of the same.
  private UnitGroup joined(DeclarationKind kind, List<Unit> all) {
    return Optional.ofNullable(joined.get(kind))
        .filter(before -> before.pieces().getFirst().isMadeOf(all))
        .orElseGet(() -> new UnitGroup(List.of(piece(List.copyOf(all)))));
  }

  private static CompilationUnit piece(List<Unit> units) {
    Unit first = units.getFirst();
    String others = units.size() == 1 ? "" : " and " + (units.size() - 1) + " more";
    return new CompilationUnit(
        units,
        called(first) + others,
        first.declaration().span(),
        (emitting, out) -> emitting.compile(units, out));
  }

  private static String called(Unit unit) {
    Header header = Header.of(unit.declaration());
    String name =
        header
            .name()
            .map(Expression.Word::text)
            .or(() -> header.title().map(title -> '"' + title.text() + '"'))
            .orElse("");
    String extend = unit.extending() ? "extend " : "";
    return extend + (header.keyword().text() + " " + name).strip();
  }

  private static CompilationUnit pasted(PastedUnit unit, ScriptIndex index) {
    return new CompilationUnit(
        List.of(unit),
        "pasted script",
        unit.at(),
        (emitting, out) -> emitting.paste(unit, index, out));
  }

  private static UnitGroup script(
      ScriptIndex index, Map<ScriptIndex, Sources.ScriptSource> origins) {
    Sources.ScriptSource source = Optional.ofNullable(origins.get(index)).orElseThrow();
    return new UnitGroup(
        List.of(
            new CompilationUnit(
                List.of(index),
                "script",
                source.file().span(0, 0),
                (emitting, out) -> emitting.check(index, out))));
  }
}
