package dev.iskra.compiler;

import dev.iskra.check.Environment;
import dev.iskra.check.Inference;
import dev.iskra.check.ScriptResult;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.SymbolTable;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.game.Facts;
import dev.iskra.kind.Kinds;
import dev.iskra.lint.Runner;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.lower.Context;
import dev.iskra.mod.ModView;
import dev.iskra.mod.flag.FlagTally;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.LookupListener;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import java.util.List;
import java.util.Optional;

/// Checks a folder of plain script in the game's layout, with no Iskra in sight: the same
/// machinery that checks what a mod's sources hold and become.
public final class ScriptCheck {
  private final Kinds kinds;
  private final Workers workers;

  private ScriptCheck(Kinds kinds, int threads) {
    this.kinds = kinds;
    this.workers = new Workers(threads);
  }

  /// What is wrong with the script files of a mod or of the game.
  ///
  /// @param closed whether the mod builds on no other
  /// @param version the version of the game that it is for, such as `1.17.*`
  /// @param threads how many files are looked at at a time, from 1
  public static List<Diagnostic> check(
      Sources sources, Kinds kinds, Facts facts, boolean closed, String version, int threads) {
    return new ScriptCheck(kinds, threads).run(sources.sorted(), facts, closed, version);
  }

  private List<Diagnostic> run(Sources sources, Facts facts, boolean closed, String version) {
    Findings findings = new Findings();
    List<Sources.ScriptSource> files = sources.scripts();
    List<Declared> declared = workers.each(files, Declared::of);
    declared.forEach(one -> findings.reportAll(one.diagnostics));
    List<List<Symbol>> defined = declared.stream().map(Declared::symbols).toList();
    BuildState state = BuildState.ofFindings();
    SymbolTable table = state.tables.table(List.of(), defined, state.noLock, facts, findings);
    Names names = new Names(table.symbols(), facts, closed);
    Context context = Contexts.of(names, table, kinds.effectForms(), findings);
    Environment ground = Environment.of(names, closed, version);
    List<UnitOutput> recorded = workers.each(declared, one -> looked(one.index(), context, ground));
    recorded.forEach(one -> one.findings().forEach(findings::report));
    List<ScriptResult> reports = recorded.stream().map(UnitOutput::report).toList();
    Inference inference = Inference.of(reports, ground);
    inference.report(findings);
    List<ShownTexts.Part> texts =
        declared.stream().map(one -> new ShownTexts.Part(one, one.texts)).toList();
    state.shown.check(texts, reports, () -> inference, ground, workers, findings);
    ModView mod =
        new ModView(
            recorded.stream().flatMap(one -> one.summaries().stream()).toList(),
            recorded.stream().map(one -> FlagTally.of(one.usage())).toList(),
            names,
            WrittenTexts.NONE);
    Runner.run(mod, findings);
    return findings.sorted();
  }

  /// What all of a mod needs to know of one file.
  ///
  /// @param texts those for which it matters where they are shown
  /// @param kept the index, where it is small
  private record Declared(
      Sources.ScriptSource source,
      List<Symbol> symbols,
      List<KeyedPassage> texts,
      List<Diagnostic> diagnostics,
      Optional<ScriptIndex> kept) {
    static Declared of(Sources.ScriptSource source) {
      ScriptIndex index = ScriptIndex.of(source.file(), source.path());
      return new Declared(
          source,
          index.symbols(),
          index.askingTexts(),
          index.diagnostics(),
          index.holdsScript() ? Optional.empty() : Optional.of(index));
    }

    /// The index, made a second time where there is script: that is a tenth of the work, and the
    /// trees of all files at once would be ten times their bytes.
    ScriptIndex index() {
      return kept.orElseGet(() -> ScriptIndex.of(source.file(), source.path()));
    }
  }

  private static UnitOutput looked(ScriptIndex index, Context context, Environment ground) {
    UnitOutput out = new UnitOutput("", LookupListener.NONE, Mode.FINDINGS);
    index.check(out.surroundings(context));
    out.examineScript(index, ground);
    return out;
  }
}
