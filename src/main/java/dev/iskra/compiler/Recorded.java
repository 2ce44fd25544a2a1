package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Emission;
import dev.iskra.lower.Context;
import dev.iskra.model.Choices;
import dev.iskra.model.Symbol;
import dev.iskra.model.Texts;
import dev.iskra.model.Usage;
import dev.iskra.model.Witness;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What one declaration emits, says and notes, kept apart from that of all others, so that many
/// can be compiled at a time. Played back in the order of the declarations it is as if there had
/// been
/// one after the other.
final class Recorded implements Emission {
  private final String mod;
  private final Witness witness;
  private final Findings findings = new Findings();
  private final Texts texts = new Texts();
  private final Usage usage = new Usage();
  private final List<Consumer<Emission>> calls = new ArrayList<>(4);

  /// @param mod the name of the mod's folder
  /// @param witness is told which names are asked for
  Recorded(String mod, Witness witness) {
    this.mod = mod;
    this.witness = witness;
  }

  /// The same surroundings, with everything that is noted noted here.
  Context surroundings(Context context) {
    return context.noting(texts, usage, findings, witness);
  }

  /// The same choices, with everything that is asked for noted here.
  Choices witnessed(Choices choices) {
    return choices.witnessed(witness);
  }

  /// What was found.
  List<Diagnostic> findings() {
    return findings.list();
  }

  /// Hands on what was recorded.
  void play(Context context, Emission out) {
    findings.list().forEach(context.sink()::report);
    context.texts().addAll(texts);
    context.usage().addAll(usage);
    calls.forEach(call -> call.accept(out));
  }

  @Override
  public void script(ModPath path, List<Entry> entries) {
    calls.add(out -> out.script(path, entries));
  }

  @Override
  public void head(ModPath path, Entry entry) {
    calls.add(out -> out.head(path, entry));
  }

  @Override
  public void whole(ModPath path, List<Entry> entries, Span named) {
    calls.add(out -> out.whole(path, entries, named));
  }

  @Override
  public void insert(Span brace, List<Entry> entries) {
    calls.add(out -> out.insert(brace, entries));
  }

  @Override
  public void text(ModPath path, String text, Span origin) {
    calls.add(out -> out.text(path, text, origin));
  }

  @Override
  public void declares(String keyword, Symbol symbol, ModPath path) {
    calls.add(out -> out.declares(keyword, symbol, path));
  }

  @Override
  public void keeps(Choices.Choice choice) {
    calls.add(out -> out.keeps(choice));
  }

  @Override
  public String mod() {
    return mod;
  }
}
