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

/// Divides the declarations and the script of a mod into units, and these into groups.
final class UnitGroups {
  /// What one file of Iskra comes to.
  ///
  /// @param alone the declarations that are compiled one by one
  /// @param together those that are compiled with others of their kind
  private record Parts(
      Optional<UnitGroup> alone, List<Unit> together, Optional<UnitGroup> pasted) {}

  private final Memo<Collected, Parts> files;
  private final Memo<ScriptIndex, UnitGroup> scripts;
  private final Memo<DeclarationKind, UnitGroup> joined;

  /// @param lasting whether anything is kept for another time
  UnitGroups(boolean lasting) {
    this.files = new Memo<>(lasting);
    this.scripts = new Memo<>(lasting);
    this.joined = new Memo<>(lasting);
  }

  /// All groups of a mod, in order: declarations, pasted script, script files.
  ///
  /// @param pasted the indexes of the pasted script of all files, in its order
  /// @param indexes those of script files
  List<UnitGroup> of(
      List<Collected> collected,
      List<ScriptIndex> pasted,
      List<ScriptIndex> indexes,
      Workers workers) {
    List<Parts> parts = parts(collected, pasted, workers);
    List<UnitGroup> all = new ArrayList<>(2 * parts.size() + indexes.size());
    parts.forEach(file -> file.alone().ifPresent(all::add));
    all.addAll(joined(parts, workers));
    parts.forEach(file -> file.pasted().ifPresent(all::add));
    all.addAll(scripts.each(indexes, workers, UnitGroups::script));
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
      if (unit.compiled().compiledTogether()) {
        together.add(unit);
      } else {
        alone.add(declared(List.of(unit)));
      }
    }
    List<CompilationUnit> pasted =
        file.pasted().stream()
            .map(unit -> pasted(unit, Optional.ofNullable(indexes.get(unit)).orElseThrow()))
            .toList();
    return new Parts(group(alone), List.copyOf(together), group(pasted));
  }

  private static Optional<UnitGroup> group(List<CompilationUnit> units) {
    return units.isEmpty() ? Optional.empty() : Optional.of(new UnitGroup(units));
  }

  /// Declarations that depend on each other, those of each kind as one unit.
  private List<UnitGroup> joined(List<Parts> parts, Workers workers) {
    Map<DeclarationKind, List<Unit>> units = new LinkedHashMap<>();
    for (Parts file : parts) {
      for (Unit unit : file.together()) {
        units.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit);
      }
    }
    return joined.each(
        List.copyOf(units.keySet()),
        kind -> new Identities(units.getOrDefault(kind, List.of())),
        workers,
        kind -> new UnitGroup(List.of(declared(units.getOrDefault(kind, List.of())))));
  }

  private static CompilationUnit declared(List<Unit> units) {
    Unit first = units.getFirst();
    String others = units.size() == 1 ? "" : " and " + (units.size() - 1) + " more";
    return new CompilationUnit(
        new Identities(units),
        called(first) + others,
        first.declaration().span(),
        units.stream().mapToInt(unit -> unit.declaration().span().length()).sum(),
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
        new Identities(List.of(unit)),
        "pasted script",
        unit.at(),
        unit.at().length(),
        (emitting, out) -> emitting.paste(unit, index, out));
  }

  private static UnitGroup script(ScriptIndex index) {
    return new UnitGroup(
        List.of(
            new CompilationUnit(
                new Identities(List.of(index)),
                "script",
                index.at(),
                index.at().length(),
                (emitting, out) -> emitting.check(index, out))));
  }
}
