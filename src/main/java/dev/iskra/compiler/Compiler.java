package dev.iskra.compiler;

import dev.iskra.analyze.Collected;
import dev.iskra.analyze.Collector;
import dev.iskra.analyze.FlagCheck;
import dev.iskra.analyze.ScriptIndex;
import dev.iskra.analyze.SymbolTable;
import dev.iskra.analyze.UnusedCheck;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Sink;
import dev.iskra.expand.Expansion;
import dev.iskra.game.Facts;
import dev.iskra.game.Family;
import dev.iskra.kind.Kinds;
import dev.iskra.lock.IdLock;
import dev.iskra.lock.KeptChoice;
import dev.iskra.lower.Context;
import dev.iskra.model.Choices;
import dev.iskra.model.Manifest;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Texts;
import dev.iskra.model.Usage;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pipeline as one readable method: parse, expand, collect, settle ids, look up and check,
/// emit.
///
/// A mistake stops nothing but what depends on it, so that one run reports them all; the mod is
/// there only
/// if none of them is an error. The result depends on nothing but the sources: not on the order
/// in which
/// they are given, nor on the number of threads.
public final class Compiler {
  private final Kinds kinds;
  private final Facts facts;
  private final Workers workers;
  private final Findings findings = new Findings();

  /// What a mod with a map of its own has other ones of.
  private static final Set<Family> MAP =
      EnumSet.of(Family.PROVINCE, Family.STATE, Family.VICTORY_POINT, Family.STRATEGIC_REGION);

  private static final String MAP_FILE = "map/definition.csv";

  private Compiler(Kinds kinds, Facts facts, int threads) {
    this.kinds = kinds;
    this.facts = facts;
    this.workers = new Workers(threads);
  }

  /// Compiles a mod.
  ///
  /// @param threads how many files to read at a time, from 1
  public static Compiled compile(Sources sources, Kinds kinds, int threads) {
    Facts known = Facts.newest();
    Facts facts = hasMap(sources) ? known.without(MAP) : known;
    return new Compiler(kinds, facts, threads).run(sources.sorted());
  }

  private static boolean hasMap(Sources sources) {
    return sources.assets().stream().anyMatch(asset -> asset.path().folded().equals(MAP_FILE))
        || sources.scripts().stream().anyMatch(one -> one.path().folded().equals(MAP_FILE));
  }

  private Compiled run(Sources sources) {
    List<SyntaxFile> parsed = findings.take(workers.each(sources.iskra(), Parser::parse));
    Outcome<List<SyntaxFile>> expanded = Expansion.expand(parsed);
    List<SyntaxFile> files = findings.take(expanded);
    Sink later = expanded.hasErrors() ? this::unlessUnfilled : findings;
    Manifest manifest = new ManifestFinder(kinds, facts, later).find(files);
    Collected collected = Collector.collect(files, kinds, manifest.folder(), later);

    List<ScriptIndex> scripts =
        workers.each(sources.scripts(), script -> ScriptIndex.of(script.file(), script.path()));
    scripts.forEach(script -> findings.reportAll(script.diagnostics()));
    List<ScriptIndex> pasted = collected.pasted().stream().map(ScriptIndex::of).toList();

    IdLock lock = findings.take(IdLock.read(sources.lock()));
    SymbolTable table = SymbolTable.of(collected, symbols(scripts, pasted), lock, facts, later);
    boolean closed = manifest.dependencies().isEmpty() && manifest.isFor(facts.version());
    Names names = new Names(table.symbols(), facts, closed);
    Context context =
        Contexts.of(names, table, kinds.effectForms(), new Texts(), new Usage(), later);

    Documents documents = new Documents(manifest, later);
    Emitting emitting = new Emitting(context, table, earlier(lock), documents);
    emitting.units(collected.units(), workers);
    emitting.pasted(collected, pasted);
    scripts.forEach(script -> script.check(context));
    FlagCheck.run(context.usage(), table.symbols(), later);
    new UnusedCheck(table.declared(), context.usage(), texts(sources))
        .run(collected.units(), later);

    new Output(manifest, documents, workers, !findings.hasErrors())
        .add(sources, collected, context.texts());
    return compiled(documents, table);
  }

  private static List<SourceFile> texts(Sources sources) {
    return sources.scripts().stream().map(Sources.ScriptSource::file).toList();
  }

  private static Choices earlier(IdLock lock) {
    return new Choices(
        lock.choices().stream()
            .map(kept -> new Choices.Choice(kept.kind(), kept.name(), kept.choice()))
            .toList());
  }

  private static String lock(SymbolTable table, Documents documents) {
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

  private static List<Symbol> symbols(List<ScriptIndex> scripts, List<ScriptIndex> pasted) {
    List<Symbol> result = new ArrayList<>();
    scripts.forEach(script -> result.addAll(script.symbols()));
    pasted.forEach(script -> result.addAll(script.symbols()));
    return result;
  }

  private Compiled compiled(Documents documents, SymbolTable table) {
    Optional<Compiled.Mod> mod =
        findings.hasErrors()
            ? Optional.empty()
            : Optional.of(documents.mod(lock(table, documents)));
    return new Compiled(mod, findings.sorted());
  }
}
