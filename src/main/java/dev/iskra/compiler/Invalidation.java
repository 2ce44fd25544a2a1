package dev.iskra.compiler;

import dev.iskra.collect.SymbolTable;
import dev.iskra.compiler.DependencyGraph.DependencyRecorder;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Choices;
import dev.iskra.model.Site;
import dev.iskra.model.Symbol;
import dev.iskra.model.Variable;
import dev.iskra.text.Located;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has changed between two compiles of a mod, and so which units have to be compiled again.
///
/// The output of a unit follows from four things, and is outdated when one of them changes.
///
/// 1. *What it is made of*: its declarations or its script. A file that has not changed is the
///    same [SourceFile], gives the same tree and the same declarations: objects are compared, not
///    what they say.
/// 2. *What holds for the whole mod*: the `mod` declaration, the facts of the game, `extern`.
///    When one of these changes, everything is compiled.
/// 3. *What names mean.* While a unit is compiled, a [DependencyRecorder] notes each word that it
///    looks up, found or not. The symbols of both compiles are compared apart from their places,
///    since an edit moves all that stands below it; a unit is outdated if it asked for a word that
///    means something else now. Ids and keys that a unit gets without asking are compared by the
///    place of the declaration, and concern all units of that file.
/// 4. *Places in other files*: a finding or an insertion points into a file by offset, so it holds
///    only while that file is the same object.
///
/// What follows from all units together (who calls what, which flags are set) is not kept by unit:
/// it is put together again from their outputs, which are the same objects where nothing changed.
final class Invalidation {
  /// What all units depend on.
  ///
  /// @param mod the name of the mod's folder
  /// @param game the version of the game that the mod is for
  /// @param closed whether mod and base game are all there is
  /// @param facts what the game and other mods define
  /// @param externs what the mod says of effects, triggers and modifiers of others
  record Settings(String mod, String game, boolean closed, Facts facts, List<String> externs) {
    private String whyUnlike(Settings before) {
      if (!externs.equals(before.externs)) {
        return "an `extern` declaration changed";
      }
      return facts.equals(before.facts)
          ? "the `mod` declaration changed"
          : "the facts of the game or of other mods changed";
    }
  }

  /// What a compile goes by.
  ///
  /// @param choices what earlier builds chose
  /// @param files all files, by path
  record Inputs(
      Settings settings, SymbolTable table, Choices choices, Map<String, SourceFile> files) {
    /// A table of the same symbols has the same names, at other places perhaps.
    @SuppressWarnings("ReferenceEquality")
    private boolean namesAre(Inputs others) {
      return table.symbols() == others.table.symbols();
    }
  }

  private final Optional<Inputs> before;
  private final Inputs now;
  private final DependencyGraph questions;
  private final Set<SourceFile> files = Collections.newSetFromMap(new IdentityHashMap<>());

  /// Files that have not changed, but ids or keys in them have.
  private final Set<SourceFile> unsettled = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Optional<String> whyAll;

  /// What is different from the last compile.
  ///
  /// @param before nothing where this is the first
  /// @param questions takes down which answers have changed
  Invalidation(Optional<Inputs> before, Inputs now, DependencyGraph questions) {
    this.before = before;
    this.now = now;
    this.questions = questions;
    this.whyAll =
        before
            .map(Inputs::settings)
            .filter(settings -> !settings.equals(now.settings()))
            .map(now.settings()::whyUnlike);
    files.addAll(now.files().values());
    questions.nextRound();
    before.ifPresent(this::compare);
  }

  private void compare(Inputs last) {
    last.choices().difference(now.choices(), questions::chosen);
    if (!now.namesAre(last)) {
      questions.changed(last.table().symbols().difference(now.table().symbols()));
      variables(byName(last.table()), byName(now.table()));
      ids(last.table().declared(), now.table().declared());
      now.table().keys().forEach((place, key) -> key(place, key, last.table().keys()));
    }
  }

  private static Map<String, List<Variable>> byName(SymbolTable table) {
    Map<String, List<Variable>> result = new HashMap<>();
    for (Variable one : table.variables()) {
      result.computeIfAbsent(one.symbol().name(), _ -> new ArrayList<>(1)).add(one);
    }
    return result;
  }

  private void variables(Map<String, List<Variable>> last, Map<String, List<Variable>> current) {
    Map<String, List<Variable>> all = new HashMap<>(last);
    all.putAll(current);
    for (String name : all.keySet()) {
      if (!Located.areAlike(
          last.getOrDefault(name, List.of()), current.getOrDefault(name, List.of()))) {
        questions.changed(ObjectType.VARIABLE, name);
      }
    }
  }

  private void ids(Map<Site, Symbol> last, Map<Site, Symbol> current) {
    last.forEach(
        (site, symbol) -> {
          Symbol after = current.get(site);
          if (after == null || !after.isAlike(symbol)) {
            unsettled.add(site.at().source());
          }
        });
    current.keySet().stream()
        .filter(site -> !last.containsKey(site))
        .forEach(site -> unsettled.add(site.at().source()));
  }

  private void key(TextKeys.Place place, String key, Map<TextKeys.Place, String> last) {
    String earlier = last.get(place);
    if (earlier != null && !earlier.equals(key)) {
      unsettled.add(place.at().source());
    }
  }

  /// The name of the mod's folder.
  String mod() {
    return now.settings().mod();
  }

  /// Whether no unit of a group can be outdated: to see that, none has to be looked at.
  ///
  /// @param elsewhere the files that its output has places in
  boolean leavesAlone(UnitGroup group, Set<SourceFile> elsewhere) {
    return whyAll.isEmpty()
        && !questions.haveChanged()
        && files.containsAll(elsewhere)
        && (unsettled.isEmpty()
            || group.units().stream().noneMatch(unit -> unsettled.contains(unit.at().source())));
  }

  /// Why a unit that is made of the same as before has to be compiled, if it has to be.
  ///
  /// @param elsewhere the files that its output has places in
  /// @param asked what it asked for
  Optional<String> why(CompilationUnit unit, Set<SourceFile> elsewhere, DependencyRecorder asked) {
    if (whyAll.isPresent()) {
      return whyAll;
    }
    if (unsettled.contains(unit.at().source())) {
      return Optional.of("ids in its file changed");
    }
    return elsewhere.stream()
        .filter(file -> !files.contains(file))
        .findFirst()
        .map(file -> "a finding in it points into " + file.path() + ", which changed")
        .or(() -> asked.outdated().map(question -> "the " + question + " changed"));
  }

  /// Why a unit that was not there has to be compiled. The same object says that nothing changed.
  @SuppressWarnings("ReferenceEquality")
  String whyNew(CompilationUnit unit) {
    if (before.isEmpty()) {
      return "nothing was compiled before";
    }
    SourceFile source = unit.at().source();
    SourceFile last = before.get().files().get(source.path());
    if (last == null) {
      return "its file is new";
    }
    return last == source ? "a constant or prefix that its file uses changed" : "its file changed";
  }
}
