package dev.iskra.compiler;

import dev.iskra.check.Environment;
import dev.iskra.check.Inference;
import dev.iskra.check.ScriptResult;
import dev.iskra.collect.Collected;
import dev.iskra.collect.Collector;
import dev.iskra.collect.Namespaces;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.SymbolTable;
import dev.iskra.collect.Unit;
import dev.iskra.collect.UnusedCheck;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.Kinds;
import dev.iskra.kinds.extern.ExternKind;
import dev.iskra.kinds.extern.Externs;
import dev.iskra.lint.Runner;
import dev.iskra.lock.IdLock;
import dev.iskra.lock.KeptChoice;
import dev.iskra.lower.Context;
import dev.iskra.mod.ModView;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Choices;
import dev.iskra.model.Manifest;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Usage;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The pipeline as one readable method: parse, expand, collect, settle ids, look up and check,
/// emit.
///
/// A mistake stops nothing but what depends on it, so that one run reports them all; the mod is
/// there only if none of them is an error. The result depends on nothing but the sources: not on
/// the order in which they are given, nor on the number of threads.
public final class Compiler {
  /// What a mod with a map of its own has other ones of.
  private static final Set<ObjectType> OF_MAP =
      EnumSet.of(
          ObjectType.PROVINCE,
          ObjectType.STATE,
          ObjectType.VICTORY_POINT,
          ObjectType.STRATEGIC_REGION);

  private static final String MAP = "map/definition.csv";

  private final Kinds kinds;
  private final Workers workers;
  private final BuildState state;
  private final Findings findings = new Findings();

  /// @param state what is kept of an earlier compile of the same mod
  Compiler(Kinds kinds, Workers workers, BuildState state) {
    this.kinds = kinds;
    this.workers = workers;
    this.state = state;
  }

  /// Compiles a mod.
  ///
  /// @param threads how many files to read at a time, from 1
  public static Compiled compile(Sources sources, Kinds kinds, int threads) {
    return new Compiler(kinds, new Workers(threads), BuildState.none()).run(sources.sorted());
  }

  /// Finds in a mod what [#compile] finds, and gives no mod: what only serves to write it is not
  /// done.
  ///
  /// @param threads how many files to read at a time, from 1
  public static Compiled check(Sources sources, Kinds kinds, int threads) {
    return new Compiler(kinds, new Workers(threads), BuildState.ofFindings()).run(sources.sorted());
  }

  /// @param sources sorted
  Compiled run(Sources sources) {
    Outcome<List<SyntaxFile>> expanded = state.expansion.again(parsed(sources));
    List<SyntaxFile> files = findings.take(expanded);
    Sink later = expanded.hasErrors() ? this::unlessUnfilled : findings;
    boolean map = hasMap(sources);
    Facts facts = map ? sources.facts().without(OF_MAP) : sources.facts();
    Manifest manifest =
        new ManifestFinder(kinds, facts, later)
            .find(files, state.manifests.each(files, workers, ManifestFinder::declarations));
    List<Collected> each = collected(files, manifest.folder(), later);
    Collected collected = Collected.all(each);

    List<ScriptIndex> scripts = indexed(sources);
    List<ScriptIndex> pasted = state.pasted.each(collected.pasted(), workers, ScriptIndex::of);

    IdLock lock = lock(sources);
    Choices choices = earlier(lock);
    List<List<Symbol>> defined = symbols(scripts, pasted);
    Externs externs = externs(collected);
    SymbolTable table =
        state.tables.table(each, with(defined, externs.symbols()), lock, facts, later);
    boolean closed = facts.suffice(manifest.game(), manifest.dependencies());
    Names names = new Names(table.symbols(), facts, closed);
    Context context = Contexts.of(names, table, kinds.effectForms(), later);
    Environment ground = Environment.of(externs.all(), names, closed, manifest.game());

    ScriptFiles documents = new ScriptFiles(manifest, state.map(manifest.folder()), later);
    List<UnitGroup> batches = state.batches.of(each, pasted, sources.scripts(), scripts, workers);
    BuildState.Ground on = new BuildState.Ground(manifest, closed, map, facts, externs.lines());
    Invalidation round = state.round(on, table, choices, sources);
    Emitting emitting = new Emitting(context, table, choices, ground);
    List<BatchResult> batchResults = state.pieces.each(batches, emitting, round, workers);
    batchResults.forEach(batchResult -> batchResult.play(later, documents));
    calls(batchResults, scripts, ground, later);
    unused(collected, table, batchResults, sources, later);
    LocalisationTable.Lines wording = state.wording.of(batchResults);
    Runner.run(mod(batchResults, names, manifest, wording), later);
    new Output(manifest, documents, state.pages, workers, isWanted())
        .add(sources, collected, wording);
    return compiled(documents, table, manifest);
  }

  private List<SyntaxFile> parsed(Sources sources) {
    return findings.take(state.parsed.each(sources.iskra(), workers, Parser::parse));
  }

  private static Externs externs(Collected collected) {
    return Externs.of(
        collected.units().stream()
            .filter(unit -> unit.kind() instanceof ExternKind)
            .map(Unit::declaration)
            .toList());
  }

  private static List<List<Symbol>> with(List<List<Symbol>> defined, List<Symbol> externs) {
    return Stream.concat(defined.stream(), Stream.of(externs)).toList();
  }

  /// Whether the mod has provinces of its own.
  private static boolean hasMap(Sources sources) {
    return sources.assets().stream().anyMatch(asset -> asset.path().folded().equals(MAP))
        || sources.scripts().stream().anyMatch(one -> one.path().folded().equals(MAP));
  }

  /// What each script file defines.
  private List<ScriptIndex> indexed(Sources sources) {
    List<ScriptIndex> scripts =
        state.scripts.each(
            sources.scripts(), workers, script -> ScriptIndex.of(script.file(), script.path()));
    scripts.forEach(script -> findings.reportAll(script.diagnostics()));
    return scripts;
  }

  /// What can be said only when it is known who calls what.
  private void calls(
      List<BatchResult> batchResults, List<ScriptIndex> scripts, Environment ground, Sink later) {
    List<ScriptResult> reports = batchResults.stream().map(BatchResult::report).toList();
    Supplier<Inference> inference = state.inferred.run(reports, ground, later);
    List<ShownTexts.Part> texts = new ArrayList<>();
    batchResults.forEach(
        batchResult -> texts.add(new ShownTexts.Part(batchResult, batchResult.askingTexts())));
    scripts.forEach(script -> texts.add(new ShownTexts.Part(script, script.askingTexts())));
    state.shown.check(texts, reports, inference, ground, workers, later);
  }

  /// Finds declarations that do nothing unless something uses them, and that nothing uses.
  private static void unused(
      Collected collected,
      SymbolTable table,
      List<BatchResult> batches,
      Sources sources,
      Sink later) {
    List<Usage> usages = batches.stream().map(BatchResult::usage).toList();
    new UnusedCheck(table.declared(), usages, texts(sources)).run(collected.units(), later);
  }

  /// What the mod is.
  private static ModView mod(
      List<BatchResult> batches, Names names, Manifest manifest, LocalisationTable.Lines wording) {
    return new ModView(
        batches.stream().flatMap(one -> one.summaries().stream()).toList(),
        batches.stream().map(BatchResult::flags).toList(),
        names,
        new WrittenTexts(manifest.languages(), wording.isEmpty(), wording::placeOf));
  }

  /// What each file declares.
  private List<Collected> collected(List<SyntaxFile> files, String mod, Sink sink) {
    Namespaces namespaces =
        new Namespaces(files, state.namespaces.each(files, workers, Namespaces::declaring), sink);
    List<Outcome<Collected>> each =
        state.collected.each(
            files,
            file -> List.of(mod, namespaces.place(file)),
            workers,
            file -> Collector.collect(file, namespaces.place(file), kinds, mod));
    each.forEach(outcome -> outcome.diagnostics().forEach(sink::report));
    return each.stream().map(Outcome::value).toList();
  }

  private IdLock lock(Sources sources) {
    return sources
        .lock()
        .map(
            file ->
                findings
                    .take(
                        state.locks.each(List.of(file), workers, f -> IdLock.read(Optional.of(f))))
                    .getFirst())
        .orElse(state.noLock);
  }

  private static List<SourceFile> texts(Sources sources) {
    return sources.scripts().stream().map(Sources.ScriptSource::file).toList();
  }

  private static Choices earlier(IdLock lock) {
    return Choices.of(
        lock.choices().stream()
            .map(kept -> new Choices.Choice(kept.kind(), kept.name(), kept.choice()))
            .toList());
  }

  private static String lock(SymbolTable table, ScriptFiles documents) {
    return IdLock.withChoices(
        table.lock(),
        documents.choices().stream()
            .map(chosen -> new KeptChoice(chosen.kind(), chosen.name(), chosen.choice()))
            .toList());
  }

  /// Where expansion failed, insertions are left unfilled; what follows from that is not
  /// reported.
  private void unlessUnfilled(Diagnostic diagnostic) {
    String text = diagnostic.at().text();
    if (!text.contains("{{") || text.contains("\n")) {
      findings.report(diagnostic);
    }
  }

  private static List<List<Symbol>> symbols(List<ScriptIndex> scripts, List<ScriptIndex> pasted) {
    return Stream.concat(scripts.stream(), pasted.stream()).map(ScriptIndex::symbols).toList();
  }

  /// Whether there is to be a mod, as far as is known.
  private boolean isWanted() {
    return state.aim() == Mode.MOD && !findings.hasErrors();
  }

  private Compiled compiled(ScriptFiles documents, SymbolTable table, Manifest manifest) {
    Optional<Compiled.Mod> mod =
        isWanted() ? Optional.of(documents.mod(lock(table, documents))) : Optional.empty();
    return new Compiled(mod, findings.sorted(), manifest.allowances());
  }
}
