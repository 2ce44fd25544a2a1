package dev.iskra.compiler;

import dev.iskra.check.CheckRule;
import dev.iskra.check.Environment;
import dev.iskra.check.ReportedPlaces;
import dev.iskra.check.ScriptChecker;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Printer;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Emission;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.localisation.Passage;
import dev.iskra.localisation.SceneCheck;
import dev.iskra.lower.Context;
import dev.iskra.mod.FileSummary;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.model.Choices;
import dev.iskra.model.LookupListener;
import dev.iskra.model.Symbol;
import dev.iskra.model.Texts;
import dev.iskra.model.Usage;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What one declaration emits, says and notes, kept apart from that of all others, so that many
/// can be compiled at a time. Played back in the order of the declarations it is as if there had
/// been one after the other.
final class UnitOutput implements Emission {
  private record Emitted(ModPath path, List<Entry> entries) {}

  private final String mod;
  private final LookupListener listener;
  private final Mode aim;
  private final Findings findings = new Findings();
  private final Texts texts = new Texts();
  private final Usage usage = new Usage();
  private final List<SourceFile> touched = new ArrayList<>(0);
  private final List<Consumer<SharedScripts>> onLeaves = new ArrayList<>(4);
  private final List<Consumer<ScriptFiles>> calls = new ArrayList<>(0);
  private final List<Emitted> emitted = new ArrayList<>(2);
  private List<FileSummary> summaries = List.of();
  private ScriptResult report = ScriptResult.EMPTY;
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

  /// The same surroundings, with everything that is noted noted here.
  Context surroundings(Context context) {
    return context.noting(texts, usage, findings, listener);
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

  /// Which names it sets and reads.
  Usage usage() {
    return usage;
  }

  /// Holds what was emitted against what the game takes.
  void examine(Environment ground) {
    List<ScriptResult> reports =
        emitted.stream()
            .map(one -> ScriptChecker.examine(one.path.value(), List.of(), one.entries, ground))
            .toList();
    examined(ScriptResult.of(reports));
    Mistakes mistakes = new Mistakes(mistakes(), false);
    List<FileSummary> of = new ArrayList<>(emitted.size());
    for (int i = 0; i < emitted.size(); i++) {
      Emitted one = emitted.get(i);
      ScriptResult result = reports.get(i);
      of.add(
          FileSummary.of(
              one.path.value(), List.of(), one.entries, Symbol.Origin.ISKRA, mistakes, result));
    }
    summaries = said(of);
    if (aim == Mode.FINDINGS) {
      emitted.clear();
    }
  }

  /// The same without texts that are missing where something was found already.
  private List<FileSummary> said(List<FileSummary> all) {
    ReportedPlaces places = ReportedPlaces.of(findings.list());
    return all.stream().map(one -> one.withoutTexts(places)).toList();
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
  void examined(ScriptResult examined) {
    report = examined.silenced(ReportedPlaces.of(findings.list()));
    report.findings().forEach(findings::report);
  }

  /// Holds script as somebody wrote it against what the game takes, and notes its flags, which
  /// nothing else has noted.
  void examineScript(ScriptIndex index, Environment ground) {
    ScriptResult examined = index.examine(ground);
    examined(examined);
    examined.uses().forEach(usage::add);
    summaries = said(List.of(index.summary(mistakes(), examined)));
  }

  /// What the rest of the mod needs to know of it.
  List<FileSummary> summaries() {
    return summaries;
  }

  /// What came of holding the blocks against what the game takes.
  ScriptResult report() {
    return report;
  }

  /// Hands on what goes into script files that several pieces write to.
  void leave(SharedScripts leaves) {
    onLeaves.forEach(call -> call.accept(leaves));
  }

  /// Whether anything else is emitted, texts aside.
  boolean emitsMore() {
    return !calls.isEmpty();
  }

  /// Hands on everything else that is emitted, but for texts.
  void play(ScriptFiles out) {
    calls.forEach(call -> call.accept(out));
  }

  @Override
  public void script(ModPath path, List<Entry> entries) {
    emitted.add(new Emitted(path, entries));
    List<Entry> played = aim == Mode.MOD ? entries : beginning(entries);
    onLeaves.add(out -> out.script(path, played));
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
    String text = Printer.print(List.of(entry)).text();
    onLeaves.add(out -> out.head(path, text, entry));
  }

  @Override
  public void whole(ModPath path, List<Entry> entries, Span named) {
    emitted.add(new Emitted(path, entries));
    List<Entry> played = aim == Mode.MOD ? entries : List.of();
    calls.add(out -> out.whole(path, played, named));
  }

  /// The script files into which something is put.
  List<SourceFile> touched() {
    return List.copyOf(touched);
  }

  @Override
  public void reads(SourceFile file) {
    touched.add(file);
  }

  @Override
  public void insert(Span brace, List<Entry> entries) {
    touched.add(brace.source());
    record(out -> out.insert(brace, entries));
  }

  @Override
  public void text(ModPath path, String text, Span origin) {
    calls.add(out -> out.text(path, text, origin));
  }

  @Override
  public void declares(String keyword, Symbol symbol, ModPath path) {
    if (aim == Mode.MOD) {
      onLeaves.add(out -> out.declares(keyword, symbol, path));
    }
  }

  @Override
  public void keeps(Choices.Choice choice) {
    record(out -> out.keeps(choice));
  }

  /// Takes down what only serves to write the mod.
  private void record(Consumer<ScriptFiles> call) {
    if (aim == Mode.MOD) {
      calls.add(call);
    }
  }

  @Override
  public String mod() {
    return mod;
  }
}
