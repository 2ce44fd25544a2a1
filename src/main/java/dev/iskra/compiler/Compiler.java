package dev.iskra.compiler;

import dev.iskra.check.Environment;
import dev.iskra.check.Inference;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.collect.Collected;
import dev.iskra.collect.Collector;
import dev.iskra.collect.Namespaces;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.SymbolTable;
import dev.iskra.collect.Unit;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.kind.Kinds;
import dev.iskra.kinds.extern.ExternKind;
import dev.iskra.kinds.extern.Externs;
import dev.iskra.lint.run.Runner;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.lock.IdLock;
import dev.iskra.lock.KeptChoice;
import dev.iskra.lock.LockRule;
import dev.iskra.lower.Context;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.mod.file.ModFiles;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Choices;
import dev.iskra.model.Manifest;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Texts;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pipeline as one readable method: parse, expand, collect, settle ids, look up and check,
/// emit.
///
/// A mistake stops nothing but what depends on it, so that one run reports them all; the mod is
/// there only if none of them is an error. The result depends on nothing but the sources: not on
/// the order in which they are given, nor on the number of threads.
public final class Compiler {
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

  /// The pipeline: each step takes what those before it made, and is done again only where that
  /// has changed since the last compile (`state`).
  ///
  /// @param sources sorted
  Compiled run(Sources sources) {
    Outcome<List<SyntaxFile>> expanded = state.expansion.again(parsed(sources));
    List<SyntaxFile> files = findings.take(expanded);
    Sink sink = expanded.hasErrors() ? this::unlessUnfilled : findings;
    Manifest manifest = manifest(sources, files, sink);
    Facts facts = known(sources, manifest);
    List<Collected> each = collected(files, manifest.folder(), sink);
    Collected collected = Collected.all(each);
    Externs externs = externs(collected);

    List<ScriptIndex> scripts = indexed(sources);
    List<ScriptIndex> pasted = state.pasted.each(collected.pasted(), workers, ScriptIndex::of);
    List<List<Symbol>> defined = symbols(scripts, pasted, externs);
    IdLock lock = lock(sources);
    SymbolTable table = state.tables.table(each, defined, lock, facts, sink);

    boolean closed = isClosed(sources, manifest, facts);
    Names names = new Names(table.symbols(), facts, closed);
    Context context = Contexts.of(names, table, kinds.effectForms(), sink);
    Environment ground = Environment.of(externs.all(), names, closed, manifest.game());
    Choices choices = earlier(lock);
    Emitting emitting = new Emitting(context, table, choices, ground);
    Invalidation invalidation =
        state.invalidation(
            new Invalidation.Settings(
                manifest.folder(), manifest.game(), closed, facts, externs.lines()),
            table,
            choices,
            sources.byPath());
    List<UnitGroup> groups = state.groups.of(each, pasted, scripts, workers);
    List<UnitOutput> outputs = state.units.each(groups, emitting, invalidation, workers);

    outputs.forEach(output -> output.findings().forEach(sink::report));
    calls(outputs, scripts, ground, sink);
    state.texts.update(outputs.stream().map(UnitOutput::texts).toList());
    clashes(sink);
    Runner.run(mod(sources, outputs, names, manifest, collected), sink);
    return compiled(sources, collected, outputs, table, manifest, sink);
  }

  /// Where two declarations have one id, so have their texts, and that has been reported.
  private void clashes(Sink sink) {
    if (findings.list().stream().anyMatch(Compiler::isOfIds)) {
      return;
    }
    for (Texts.Clash clash : state.texts.clashes()) {
      sink.report(
          Diagnostic.of(
                  CompileRule.TWO_TEXTS_OF_ONE_KEY,
                  clash.second().at(),
                  "Another text has the localisation key `" + clash.key() + "`.")
              .label(clash.first().at(), "the other text")
              .help("Give one of the two another name, or another id with `as`."));
    }
  }

  private static boolean isOfIds(Diagnostic finding) {
    return finding.severity() == Severity.ERROR && finding.rule() instanceof LockRule;
  }

  private Manifest manifest(Sources sources, List<SyntaxFile> files, Sink sink) {
    if (sources.plain()) {
      return ManifestFinder.of(sources.descriptor(), sources.facts());
    }
    List<List<Statement.Declaration>> found =
        state.manifests.each(files, workers, ManifestFinder::declarations);
    Manifest manifest = new ManifestFinder(kinds, sources.facts(), sink).find(files, found);
    return ManifestFinder.both(manifest, sources.descriptor());
  }

  /// What the game and other mods define that this mod does not take away.
  private Facts known(Sources sources, Manifest manifest) {
    Set<String> folders =
        manifest.replacedPaths().stream().map(ModDescriptor::folder).collect(Collectors.toSet());
    Set<String> files =
        sources.scripts().stream()
            .map(script -> script.path().folded())
            .collect(Collectors.toSet());
    return state.left(sources.facts().without(folders, files));
  }

  private static boolean isClosed(Sources sources, Manifest manifest, Facts facts) {
    boolean said = !sources.plain() || !sources.descriptor().game().isEmpty();
    return said && facts.suffice(manifest.game(), manifest.dependencies());
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
      List<UnitOutput> outputs, List<ScriptIndex> scripts, Environment ground, Sink sink) {
    List<ScriptResult> reports = outputs.stream().map(UnitOutput::report).toList();
    Supplier<Inference> inference = state.inferred.run(reports, ground, sink);
    List<List<KeyedPassage>> texts = new ArrayList<>();
    outputs.forEach(output -> texts.add(output.askingTexts()));
    scripts.forEach(script -> texts.add(script.askingTexts()));
    state.shown.check(texts, reports, inference, ground, workers, sink);
  }

  /// What the mod is.
  private ModView mod(
      Sources sources,
      List<UnitOutput> outputs,
      Names names,
      Manifest manifest,
      Collected collected) {
    return new ModView(
        outputs.stream().flatMap(one -> one.summaries().stream()).toList(),
        outputs.stream().map(UnitOutput::flags).toList(),
        names,
        new WrittenTexts(
            manifest.languages(),
            state.texts.isEmpty(),
            state.texts::placeOf,
            keysOfRawTexts(collected)),
        new ModFiles(sources.placed(), sources.descriptor(), manifest));
  }

  private static Set<String> keysOfRawTexts(Collected collected) {
    return collected.rawTexts().stream()
        .filter(raw -> raw.path().folded().endsWith(".yml"))
        .map(raw -> SourceFile.of(raw.path().value(), raw.text()))
        .flatMap(file -> LocalisationReader.read(file).value().sections().stream())
        .flatMap(section -> section.entries().stream())
        .map(LocalisationEntry::key)
        .collect(Collectors.toUnmodifiableSet());
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

  private static Choices earlier(IdLock lock) {
    return Choices.of(
        lock.choices().stream()
            .map(kept -> new Choices.Choice(kept.kind(), kept.name(), kept.choice()))
            .toList());
  }

  private static String lock(SymbolTable table, ScriptFiles files) {
    return IdLock.withChoices(
        table.lock(),
        files.choices().stream()
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

  private static List<List<Symbol>> symbols(
      List<ScriptIndex> scripts, List<ScriptIndex> pasted, Externs externs) {
    Stream<ScriptIndex> indexes = Stream.concat(scripts.stream(), pasted.stream());
    return Stream.concat(indexes.map(ScriptIndex::symbols), Stream.of(externs.symbols())).toList();
  }

  /// Whether there is to be a mod, as far as is known.
  private boolean isWanted(Gate gate) {
    return state.aim() == Mode.MOD && findings.list().stream().noneMatch(gate::stops);
  }

  private Compiled compiled(
      Sources sources,
      Collected collected,
      List<UnitOutput> outputs,
      SymbolTable table,
      Manifest manifest,
      Sink sink) {
    Gate gate = Gate.of(sources, collected.pasted());
    ScriptFiles files = new ScriptFiles();
    outputs.forEach(unit -> files.addAll(unit.files()));
    Output output = new Output(manifest, state.map(manifest.folder()), isWanted(gate), sink);
    files.texts().forEach(text -> output.text(text.path(), text.text(), text.origin()));
    output.add(sources.scripts(), files.insertions());
    output.add(files, state.pages, workers);
    if (!sources.plain()) {
      output.add(collected, state.texts, state.traced, workers);
    }
    output.reserve(sources.assets());
    Optional<Compiled.Mod> mod =
        isWanted(gate) ? Optional.of(output.mod(lock(table, files))) : Optional.empty();
    return new Compiled(
        mod, findings.sorted(), manifest.allowances(), gate, table.symbols().definitions());
  }
}
