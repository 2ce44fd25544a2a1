package dev.iskra.compiler;

import dev.iskra.collect.Collected;
import dev.iskra.collect.PastedUnit;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.SymbolTable;
import dev.iskra.collect.SymbolTables;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.SourceMap;
import dev.iskra.expand.Expansion;
import dev.iskra.game.Facts;
import dev.iskra.localisation.File;
import dev.iskra.localisation.Table;
import dev.iskra.lock.IdLock;
import dev.iskra.model.Choices;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the steps of the pipeline keep from one compile of a mod to the next. For a compile that
/// is the only one it keeps nothing.
final class BuildState {
  private final boolean lasting;
  private final Mode aim;
  private final DependencyGraph questions = new DependencyGraph();
  private Optional<Invalidation.Inputs> inputs = Optional.empty();
  private Optional<SourceMap> map = Optional.empty();
  private Optional<Facts> facts = Optional.empty();
  final IdLock noLock = IdLock.read(Optional.empty()).value();

  final Memo<SourceFile, Outcome<SyntaxFile>> parsed;
  final Memo<SyntaxFile, List<Statement>> namespaces;
  final Memo<SyntaxFile, List<Statement.Declaration>> manifests;
  final Expansion expansion = new Expansion();
  final Memo<SyntaxFile, Outcome<Collected>> collected;
  final Memo<Sources.ScriptSource, ScriptIndex> scripts;
  final Memo<PastedUnit, ScriptIndex> pasted;
  final Memo<SourceFile, Outcome<IdLock>> locks;
  final SymbolTables tables;
  final UnitGroups groups;
  final CompilationUnits units;
  final Inferred inferred;
  final ShownTexts shown;
  final Table texts = new Table();
  final Memo<File, SourceMap.Lines> traced;
  final Memo<ModPath, PrintedScript> pages;

  private BuildState(boolean lasting, Mode aim) {
    this.lasting = lasting;
    this.aim = aim;
    this.parsed = new Memo<>(lasting);
    this.namespaces = new Memo<>(lasting);
    this.manifests = new Memo<>(lasting);
    this.collected = new Memo<>(lasting);
    this.scripts = new Memo<>(lasting);
    this.pasted = new Memo<>(lasting);
    this.locks = new Memo<>(lasting);
    this.tables = new SymbolTables(lasting);
    this.groups = new UnitGroups(lasting);
    this.units = new CompilationUnits(lasting, aim, questions);
    this.inferred = new Inferred(lasting);
    this.shown = new ShownTexts(lasting);
    this.traced = new Memo<>(lasting);
    this.pages = Memo.byName(lasting);
  }

  /// For a compile that is the only one.
  static BuildState none() {
    return new BuildState(false, Mode.MOD);
  }

  /// For a compile that is the only one, and of which nobody wants more than the findings.
  static BuildState ofFindings() {
    return new BuildState(false, Mode.FINDINGS);
  }

  /// For many.
  static BuildState lasting() {
    return new BuildState(true, Mode.MOD);
  }

  /// What the compile is for.
  Mode aim() {
    return aim;
  }

  /// What is different from the last compile.
  ///
  /// @param files all files, by path
  Invalidation invalidation(
      Invalidation.Settings settings,
      SymbolTable table,
      Choices choices,
      Map<String, SourceFile> files) {
    Invalidation.Inputs now = new Invalidation.Inputs(settings, table, choices, files);
    Invalidation invalidation = new Invalidation(inputs, now, questions);
    inputs = lasting ? Optional.of(now) : Optional.empty();
    return invalidation;
  }

  /// An empty source map that knows the one before.
  SourceMap map(String mod) {
    SourceMap next = map.map(last -> last.next(mod)).orElseGet(() -> new SourceMap(mod));
    map = lasting ? Optional.of(next) : Optional.empty();
    return next;
  }

  /// Facts, or the object of an earlier compile that is equal: it has names that are near at hand.
  Facts left(Facts now) {
    Facts same = facts.filter(now::equals).orElse(now);
    facts = Optional.of(same);
    return same;
  }
}
