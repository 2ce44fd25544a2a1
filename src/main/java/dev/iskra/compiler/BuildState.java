package dev.iskra.compiler;

import dev.iskra.collect.Collected;
import dev.iskra.collect.PastedUnit;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.SymbolTable;
import dev.iskra.collect.SymbolTables;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.SourceMap;
import dev.iskra.expand.Expansion;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.lock.IdLock;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Choices;
import dev.iskra.model.Manifest;
import dev.iskra.model.Site;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.model.Variable;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the steps of the pipeline keep from one compile of a mod to the next. For a compile that
/// is the only one it keeps nothing.
final class BuildState {
  /// What all declarations depend on.
  ///
  /// @param game the version of the game that the mod is for
  /// @param closed whether mod and base game are all there is
  /// @param map whether the mod has a map of its own
  /// @param facts what the game and other mods define
  /// @param externs what the mod says of effects, triggers and modifiers of others
  record Ground(
      String mod, String game, boolean closed, boolean map, Facts facts, List<String> externs) {
    Ground(Manifest manifest, boolean closed, boolean map, Facts facts, List<String> externs) {
      this(manifest.folder(), manifest.game(), closed, map, facts, externs);
    }

    /// Why nothing of what was compiled on another ground can be kept.
    private String unlike(Ground before) {
      if (map != before.map) {
        return "the mod's map came or went";
      }
      if (!externs.equals(before.externs)) {
        return "an `extern` declaration changed";
      }
      return facts.equals(before.facts)
          ? "the `mod` declaration changed"
          : "the facts of the game or of other mods changed";
    }
  }

  private static final SymbolTable NO_NAMES =
      new SymbolTable(new Symbols(), Map.of(), List.of(), Map.of(), "");

  private final boolean lasting;
  private final Mode aim;
  private final DependencyGraph questions = new DependencyGraph();
  private Optional<Ground> ground = Optional.empty();
  private SymbolTable table = NO_NAMES;
  private Choices choices = Choices.none();
  private Map<String, SourceFile> files = Map.of();
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
  final UnitGroups batches;
  final CompilationUnits pieces;
  final ShownTexts shown;
  final PrintedScripts pages;
  final LocalisationTable wording;
  final Inferred inferred;

  private Optional<SourceMap> map = Optional.empty();

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
    this.batches = new UnitGroups(lasting);
    this.pieces = new CompilationUnits(lasting, aim, questions);
    this.shown = new ShownTexts(lasting);
    this.pages = new PrintedScripts(lasting);
    this.wording = new LocalisationTable(lasting);
    this.inferred = new Inferred(lasting);
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

  /// Compares what declarations depend on with what it was the last time.
  ///
  /// @param after what they depend on now
  /// @param chosen what earlier builds chose The same table has the same names at other places.
  @SuppressWarnings("ReferenceEquality")
  Invalidation round(Ground after, SymbolTable now, Choices chosen, Sources sources) {
    Optional<String> whyAll = ground.filter(before -> !before.equals(after)).map(after::unlike);
    boolean sameNames = ground.equals(Optional.of(after)) && table.symbols() == now.symbols();
    Invalidation round =
        new Invalidation(
            after.mod(), ground.isEmpty(), identities(), files, identities(), sameNames, whyAll);
    if (lasting) {
      sources.files().forEach(round.files()::add);
      questions.nextRound();
      choices.difference(chosen, questions::chosen);
      if (table.symbols() != now.symbols()) {
        questions.changed(table.symbols().difference(now.symbols()));
        variables(now);
        unsettled(now, round.unsettled());
      }
      ground = Optional.of(after);
      table = now;
      choices = chosen;
      files = new HashMap<>();
      sources.files().forEach(file -> files.put(file.path(), file));
    }
    return round;
  }

  /// An empty source map that knows the one before.
  SourceMap map(String mod) {
    SourceMap next = map.map(last -> last.next(mod)).orElseGet(() -> new SourceMap(mod));
    map = lasting ? Optional.of(next) : Optional.empty();
    return next;
  }

  private static Set<SourceFile> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private void variables(SymbolTable now) {
    Map<String, List<Variable>> before = byName(table);
    Map<String, List<Variable>> after = byName(now);
    before.forEach((name, old) -> compare(name, old, after.getOrDefault(name, List.of())));
    after.forEach((name, fresh) -> compare(name, before.getOrDefault(name, List.of()), fresh));
  }

  private static Map<String, List<Variable>> byName(SymbolTable table) {
    Map<String, List<Variable>> result = new HashMap<>();
    for (Variable variable : table.variables()) {
      result.merge(
          variable.symbol().name(),
          List.of(variable),
          (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
    }
    return result;
  }

  private void compare(String name, List<Variable> before, List<Variable> after) {
    boolean alike = before.size() == after.size();
    for (int i = 0; alike && i < before.size(); i++) {
      alike = before.get(i).isAlike(after.get(i));
    }
    if (!alike) {
      questions.changed(ObjectType.VARIABLE, name);
    }
  }

  /// The files of declarations that have another id than before, and of texts with another key.
  private void unsettled(SymbolTable now, Set<SourceFile> into) {
    table.declared().forEach((site, before) -> compare(site, before, now, into));
    now.declared()
        .forEach(
            (site, after) -> {
              if (!table.declared().containsKey(site)) {
                into.add(site.at().source());
              }
            });
    now.keys().forEach((place, key) -> compare(place, key, into));
  }

  private static void compare(Site site, Symbol before, SymbolTable now, Set<SourceFile> into) {
    Symbol after = now.declared().get(site);
    if (after == null || !after.isAlike(before)) {
      into.add(site.at().source());
    }
  }

  private void compare(TextKeys.Place place, String key, Set<SourceFile> into) {
    String before = table.keys().get(place);
    if (before != null && !before.equals(key)) {
      into.add(place.at().source());
    }
  }
}
