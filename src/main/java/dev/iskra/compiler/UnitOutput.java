package dev.iskra.compiler;

import dev.iskra.check.CheckRule;
import dev.iskra.check.Environment;
import dev.iskra.check.ReportedPlaces;
import dev.iskra.check.ScriptChecker;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Emission;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.localisation.Passage;
import dev.iskra.localisation.SceneCheck;
import dev.iskra.lower.Context;
import dev.iskra.mod.FileSummary;
import dev.iskra.mod.flag.FlagTally;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.model.Choices;
import dev.iskra.model.LookupListener;
import dev.iskra.model.Symbol;
import dev.iskra.model.Texts;
import dev.iskra.model.Usage;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What compiling a unit gives: findings, texts, files, and what others have to know of it. Units
/// are compiled in any order and in several threads; what is to be known of a whole mod is put
/// together of their outputs in order.
///
/// The output of several units is made once, and is the same object as long as none of them is
/// compiled again, so that an edit costs what the edited files cost.
final class UnitOutput implements Emission {
  private record Emitted(ModPath path, List<Entry> entries) {}

  private final String mod;
  private final LookupListener listener;
  private final Mode aim;
  private final Findings findings = new Findings();
  private final Texts texts = new Texts();
  private final Usage usage = new Usage();
  private final ScriptFiles files = new ScriptFiles();
  private final List<SourceFile> touched = new ArrayList<>(0);
  private final List<Emitted> unexamined = new ArrayList<>(2);
  private final List<FileSummary> summaries = new ArrayList<>(1);
  private ScriptResult report = ScriptResult.EMPTY;
  private Optional<FlagTally> flags = Optional.empty();
  private Optional<List<KeyedPassage>> asking = Optional.empty();

  /// @param mod the name of the mod's folder
  /// @param listener is told which names are asked for
  /// @param aim what is recorded: where only findings are wanted, script is not kept longer than
  ///     it takes to examine it
  UnitOutput(String mod, LookupListener listener, Mode aim) {
    this.mod = mod;
    this.listener = listener;
    this.aim = aim;
  }

  /// The output of several units, in order.
  static UnitOutput all(List<UnitOutput> units) {
    if (units.size() == 1) {
      return units.getFirst();
    }
    UnitOutput all = new UnitOutput("", LookupListener.NONE, Mode.MOD);
    for (UnitOutput unit : units) {
      all.findings.reportAll(unit.findings());
      all.texts.addAll(unit.texts);
      all.usage.addAll(unit.usage);
      all.summaries.addAll(unit.summaries);
      all.files.addAll(unit.files);
    }
    all.report = ScriptResult.of(units.stream().map(UnitOutput::report).toList());
    all.asking = Optional.of(units.stream().flatMap(unit -> unit.askingTexts().stream()).toList());
    return all;
  }

  /// The same surroundings, with everything that is noted noted here.
  Context surroundings(Context context) {
    return context.noting(texts, findings, listener);
  }

  /// The same choices, with everything that is asked for noted here.
  Choices witnessed(Choices choices) {
    return choices.witnessed(listener);
  }

  /// What was found.
  List<Diagnostic> findings() {
    return findings.list();
  }

  /// The texts it gives.
  Texts texts() {
    return texts;
  }

  /// Its texts for which it matters where they are shown. Worked out once, when all are there.
  List<KeyedPassage> askingTexts() {
    if (asking.isEmpty()) {
      asking =
          Optional.of(
              texts.all().entrySet().stream()
                  .filter(one -> SceneCheck.asksWho(one.getValue().value()))
                  .map(one -> new KeyedPassage(one.getKey(), written(one.getValue())))
                  .toList());
    }
    return asking.get();
  }

  /// The text as the source has it; as it is emitted where something was put into it.
  private static Passage written(Texts.Text text) {
    String source = text.at().text();
    int quote = source.startsWith("\"\"\"") ? 3 : 1;
    boolean whole = source.length() >= 2 * quote && !source.contains("{{");
    String written = whole ? source.substring(quote, source.length() - quote) : text.value();
    return Passage.of(written, text.at(), quote);
  }

  /// Holds what was emitted against what the game takes.
  void examine(Environment ground) {
    List<ScriptResult> reports =
        unexamined.stream()
            .map(one -> ScriptChecker.examine(one.path.value(), List.of(), one.entries, ground))
            .toList();
    examined(ScriptResult.of(reports), List.of());
    usage.addNew(report.uses());
    Mistakes mistakes = new Mistakes(mistakes(), false);
    for (int i = 0; i < reports.size(); i++) {
      Emitted one = unexamined.get(i);
      summarised(
          FileSummary.of(
              one.path.value(),
              List.of(),
              one.entries,
              Symbol.Origin.ISKRA,
              mistakes,
              reports.get(i)));
    }
    unexamined.clear();
  }

  /// Takes a summary, which is to know where something was found already.
  private void summarised(FileSummary summary) {
    summaries.add(summary.beside(ReportedPlaces.of(findings.list())));
  }

  /// Places of mistakes that may be why something seems to be missing.
  private List<Span> mistakes() {
    return findings.list().stream()
        .filter(
            one ->
                one.rule() == CheckRule.UNKNOWN_DEFINITION_FIELD
                    || (one.severity() == Severity.ERROR && !(one.rule() instanceof CheckRule)))
        .map(Diagnostic::at)
        .toList();
  }

  /// Takes what came of holding the blocks against what the game takes. Where something was found
  /// already, that is enough.
  ///
  /// @param read what was found when the script was read
  private void examined(ScriptResult examined, List<Diagnostic> read) {
    report = examined.silenced(ReportedPlaces.of(findings.list(), read));
    report.findings().forEach(findings::report);
    report.uses().forEach(usage::add);
  }

  /// Holds script as somebody wrote it against what the game takes.
  void examineScript(ScriptIndex index, Environment ground) {
    ScriptResult examined = index.examine(ground);
    examined(examined, index.diagnostics());
    summarised(index.summary(mistakes(), examined));
  }

  /// What the rest of the mod needs to know of it.
  List<FileSummary> summaries() {
    return summaries;
  }

  /// The flags that it sets and reads. Counted once, when all are there.
  FlagTally flags() {
    if (flags.isEmpty()) {
      flags = Optional.of(FlagTally.of(usage));
    }
    return flags.get();
  }

  /// What came of holding the blocks against what the game takes.
  ScriptResult report() {
    return report;
  }

  /// The files that it writes, but for texts.
  ScriptFiles files() {
    return files;
  }

  /// The files that its findings point into, or that it puts something into.
  Set<SourceFile> elsewhere() {
    Set<SourceFile> result = Collections.newSetFromMap(new IdentityHashMap<>(0));
    result.addAll(touched);
    for (Diagnostic finding : findings.list()) {
      result.add(finding.at().source());
      for (Label label : finding.labels()) {
        result.add(label.at().source());
      }
    }
    return result;
  }

  @Override
  public void script(ModPath path, List<Entry> entries) {
    unexamined.add(new Emitted(path, entries));
    files.add(path, aim == Mode.MOD ? entries : beginning(entries));
  }

  /// What there must be of script that nobody prints: as much as says where it begins.
  private static List<Entry> beginning(List<Entry> entries) {
    List<Entry> result = new ArrayList<>(1);
    for (Entry entry : entries) {
      if (!(entry instanceof Verbatim)) {
        result.add(new Remark("", entry.span()));
        break;
      }
      result.add(entry);
    }
    return result;
  }

  @Override
  public void head(ModPath path, Entry entry) {
    files.head(path, Printer.print(List.of(entry)).text(), entry);
  }

  @Override
  public void whole(ModPath path, List<Entry> entries, Span named) {
    unexamined.add(new Emitted(path, entries));
    files.add(new ScriptFiles.Whole(path, aim == Mode.MOD ? entries : List.of(), named));
  }

  @Override
  public void reads(SourceFile file) {
    touched.add(file);
  }

  @Override
  public void insert(Span brace, List<Entry> entries) {
    touched.add(brace.source());
    if (aim == Mode.MOD) {
      files.insertions().add(brace, entries);
    }
  }

  @Override
  public void text(ModPath path, String text, Span origin) {
    files.add(new ScriptFiles.Text(path, text, origin));
  }

  @Override
  public void declares(String keyword, Symbol symbol, ModPath path) {
    if (aim == Mode.MOD) {
      files.add(path, new ScriptFiles.Declared(keyword, symbol));
    }
  }

  @Override
  public void keeps(Choices.Choice choice) {
    if (aim == Mode.MOD) {
      files.add(choice);
    }
  }

  @Override
  public String mod() {
    return mod;
  }
}
