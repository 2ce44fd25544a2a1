package dev.iskra.collect;

import dev.iskra.check.Environment;
import dev.iskra.check.ScriptChecker;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Localisation;
import dev.iskra.clausewitz.LocalisationEntry;
import dev.iskra.clausewitz.LocalisationReader;
import dev.iskra.clausewitz.LocalisationSection;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.ScriptReader;
import dev.iskra.collect.DefinitionFinder.Found;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.BlockKind;
import dev.iskra.game.ObjectType;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.lower.Context;
import dev.iskra.lower.Resolver;
import dev.iskra.mod.FileSummary;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Symbol;
import dev.iskra.signature.Layout;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What one piece of script defines, and the blocks and texts in it whose names are to be looked
/// up.
public final class ScriptIndex {
  private final List<Found> definitions;
  private final List<Symbol> symbols;
  private final LocalisedTexts texts;
  private final List<Diagnostic> diagnostics;
  private final Placed placed;

  /// The entries, and where they stand.
  private record Placed(ModPath path, List<String> outer, List<Entry> entries) {}

  private ScriptIndex(
      List<Found> definitions,
      List<Symbol> symbols,
      LocalisedTexts texts,
      List<Diagnostic> diagnostics,
      Placed placed) {
    this.texts = texts;
    this.placed = placed;
    this.definitions = List.copyOf(definitions);
    this.symbols = List.copyOf(symbols);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /// The index of a script or localisation file that goes to `path`.
  public static ScriptIndex of(SourceFile file, ModPath path) {
    String name = path.value().toLowerCase(Locale.ROOT);
    if (name.endsWith(".yml")) {
      return localisation(file, path);
    }
    Outcome<Script> script = ScriptReader.read(file);
    ScriptIndex index = of(script.value().entries(), path, List.of(), script.diagnostics());
    Optional<Symbol> order = orderOfBattle(file, name, path);
    if (order.isEmpty()) {
      return index;
    }
    List<Symbol> symbols = new ArrayList<>(index.symbols);
    symbols.add(order.get());
    return new ScriptIndex(
        index.definitions, symbols, index.texts, index.diagnostics, index.placed);
  }

  /// The index of script within an Iskra file.
  public static ScriptIndex of(PastedUnit pasted) {
    return of(pasted.entries(), pasted.path(), pasted.outer(), List.of());
  }

  private static ScriptIndex of(
      List<Entry> entries, ModPath path, List<String> outer, List<Diagnostic> diagnostics) {
    List<Found> found = DefinitionFinder.find(path, outer, entries);
    List<Symbol> symbols = new ArrayList<>();
    for (Found definition : found) {
      symbols.add(
          symbol(
              definition.kind().family(),
              definition.name().text(),
              definition.name().span(),
              definition.attributes()));
    }
    return new ScriptIndex(
        found, symbols, new LocalisedTexts(), diagnostics, new Placed(path, outer, entries));
  }

  private static Optional<Symbol> orderOfBattle(SourceFile file, String name, ModPath path) {
    if (!name.startsWith("history/units/") || !name.endsWith(".txt")) {
      return Optional.empty();
    }
    String id = path.fileName().substring(0, path.fileName().length() - ".txt".length());
    return Optional.of(symbol(ObjectType.ORDER_OF_BATTLE, id, new Span(file, 0, 0), Map.of()));
  }

  private static ScriptIndex localisation(SourceFile file, ModPath path) {
    Outcome<Localisation> read = LocalisationReader.read(file);
    boolean replaces = path.folded().contains("/replace/");
    List<Symbol> symbols = new ArrayList<>();
    LocalisedTexts texts = new LocalisedTexts();
    for (LocalisationSection section : read.value().sections()) {
      Map<String, String> known =
          section
              .language()
              .filter(header -> !replaces && header.startsWith("l_"))
              .map(header -> Map.of(WrittenTexts.LANGUAGE, header.substring("l_".length())))
              .orElse(Map.of());
      for (LocalisationEntry entry : section.entries()) {
        symbols.add(symbol(ObjectType.LOCALISATION_KEY, entry.key(), entry.keySpan(), known));
        texts.add(entry);
      }
    }
    Placed placed = new Placed(path, List.of(), List.of());
    return new ScriptIndex(List.of(), symbols, texts, read.diagnostics(), placed);
  }

  private static Symbol symbol(
      ObjectType family, String id, Span at, Map<String, String> attributes) {
    return new Symbol(family, id, Optional.empty(), id, at, Symbol.Origin.SCRIPT, attributes);
  }

  /// Whether there is anything but texts in it, which keeps the tree of a whole file.
  public boolean holdsScript() {
    return !placed.entries.isEmpty();
  }

  /// The names it defines.
  public List<Symbol> symbols() {
    return symbols;
  }

  /// Its texts for which it matters where they are shown.
  public List<KeyedPassage> askingTexts() {
    return texts.asking();
  }

  /// What is odd about it.
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /// Looks up the names in its texts, and in blocks that are not examined.
  public void check(Context context) {
    texts.check(context);
    Resolver resolver = new Resolver(context, true);
    for (Found definition : definitions) {
      Optional<BlockKind> body = definition.kind().body();
      if (body.isPresent()
          && !Layout.builtIn().covers(placed.path.value(), definition.kind().path())
          && definition.field().value() instanceof Block block) {
        resolver.definition(kindOf(definition), block, body.get());
      }
    }
  }

  /// Holds its blocks against what the game takes, and looks up the names in them.
  public ScriptResult examine(Environment ground) {
    return ScriptChecker.examine(
        placed.path.value(), placed.outer, placed.entries, ground.ofScript());
  }

  /// What the rest of a mod needs to know of its blocks.
  ///
  /// @param mistakes places of mistakes that may be why something is missing
  /// @param examined what came of holding them against what the game takes
  public FileSummary summary(List<Span> mistakes, ScriptResult examined) {
    boolean texts = placed.path.folded().endsWith(".yml");
    if (texts && symbols.isEmpty() && !diagnostics.isEmpty()) {
      return FileSummary.ofUnreadTexts();
    }
    boolean broken = diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return FileSummary.of(
        placed.path.value(),
        placed.outer,
        placed.entries,
        Symbol.Origin.SCRIPT,
        new Mistakes(mistakes, broken),
        examined);
  }

  private static String kindOf(Found definition) {
    String last = definition.kind().path().getLast();
    return last.equals("*") ? definition.kind().family().id() : last;
  }
}
