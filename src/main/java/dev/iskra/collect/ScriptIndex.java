package dev.iskra.collect;

import dev.iskra.check.Environment;
import dev.iskra.check.ScriptChecker;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Constants;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.localisation.Localisation;
import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.localisation.LocalisationSection;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.collect.DefinitionFinder.Found;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.lower.Context;
import dev.iskra.lower.Unknowns;
import dev.iskra.mod.FileSummary;
import dev.iskra.mod.file.ProvinceTable;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.mod.oob.Defines;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.text.NearestNames;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What one piece of script defines, and the texts in it.
///
/// The index of a file keeps no tree: whoever checks the file has it read again. That is a tenth
/// of the work, and the trees of all files at once would be ten times their bytes.
public final class ScriptIndex {
  private static final String LUA = ".lua";

  private final Place place;
  private final Supplier<List<Entry>> script;
  private final List<Symbol> symbols;
  private final LocalisedTexts texts;
  private final List<KeyedPassage> asking;
  private final List<Diagnostic> diagnostics;

  /// Where the script stands.
  ///
  /// @param outer the keys of the blocks that it lies in, where it goes in the mod
  /// @param pasted whether it stands in an Iskra file, of which the compiler makes the rest
  private record Place(Span at, ModPath path, List<String> outer, boolean pasted) {}

  private ScriptIndex(
      Place place,
      Supplier<List<Entry>> script,
      List<Symbol> symbols,
      LocalisedTexts texts,
      List<Diagnostic> diagnostics) {
    this.place = place;
    this.script = script;
    this.symbols = List.copyOf(symbols);
    this.texts = texts;
    this.asking = List.copyOf(texts.asking());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /// The index of a script or localisation file that goes to `path`.
  public static ScriptIndex of(SourceFile file, ModPath path) {
    String name = path.value().toLowerCase(Locale.ROOT);
    Place place = new Place(file.span(0, file.length()), path, List.of(), false);
    if (name.endsWith(".yml")) {
      return localisation(file, place);
    }
    if (name.equals(ProvinceTable.PATH)) {
      return new ScriptIndex(place, List::of, provinces(file), new LocalisedTexts(), List.of());
    }
    if (name.endsWith(LUA) || ProvinceTable.isTable(name)) {
      return new ScriptIndex(place, List::of, List.of(), new LocalisedTexts(), List.of());
    }
    Outcome<Script> read = ScriptReader.read(file);
    return new ScriptIndex(
        place,
        () -> ScriptReader.read(file).value().entries(),
        defined(place, read.value().entries()),
        new LocalisedTexts(),
        Stream.concat(read.diagnostics().stream(), undefined(read.value().constants())).toList());
  }

  private static Stream<Diagnostic> undefined(Constants constants) {
    return constants.undefined().stream()
        .map(
            constant ->
                CollectRule.UNDEFINED_CONSTANT
                    .at(constant.span(), "This file has no constant `" + constant.text() + "`.")
                    .note("A constant is known in its own file only.")
                    .suggest(
                        NearestNames.of(constant.text(), constants.defined()), constant.span()));
  }

  private static List<Symbol> provinces(SourceFile file) {
    return ProvinceTable.read(file).stream()
        .map(row -> symbol(ObjectType.PROVINCE, row.number(), row.at(), row.attributes()))
        .toList();
  }

  /// The index of script within an Iskra file.
  public static ScriptIndex of(PastedUnit pasted) {
    Place place = new Place(pasted.at(), pasted.path(), pasted.outer(), true);
    return new ScriptIndex(
        place, pasted::entries, defined(place, pasted.entries()), new LocalisedTexts(), List.of());
  }

  private static List<Symbol> defined(Place place, List<Entry> entries) {
    List<Symbol> symbols = new ArrayList<>();
    wholeFile(place).ifPresent(symbols::add);
    for (Found definition : DefinitionFinder.find(place.path, place.outer, entries)) {
      symbols.add(
          symbol(
              definition.kind().family(),
              definition.name().text(),
              definition.name().span(),
              definition.attributes()));
    }
    return symbols;
  }

  /// The definition that the file as a whole is: an order of battle.
  private static Optional<Symbol> wholeFile(Place place) {
    return DefinitionFinder.ofFile(place.path)
        .filter(_ -> place.outer.isEmpty())
        .map(named -> symbol(named.getKey(), named.getValue(), place.at.atStart(), Map.of()));
  }

  private static ScriptIndex localisation(SourceFile file, Place place) {
    Outcome<Localisation> read = LocalisationReader.read(file);
    boolean replaces = place.path.folded().contains("/replace/");
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
    return new ScriptIndex(place, List::of, symbols, texts, read.diagnostics());
  }

  private static Symbol symbol(
      ObjectType family, String id, Span at, Map<String, String> attributes) {
    return new Symbol(family, id, Optional.empty(), id, at, Symbol.Origin.SCRIPT, attributes);
  }

  /// Where it stands.
  public Span at() {
    return place.at;
  }

  /// The names it defines.
  public List<Symbol> symbols() {
    return symbols;
  }

  /// Its texts for which it matters where they are shown.
  public List<KeyedPassage> askingTexts() {
    return asking;
  }

  /// What is odd about it.
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /// The same with the tree, for as long as this object is kept.
  public ScriptIndex opened() {
    List<Entry> entries = script.get();
    return new ScriptIndex(place, () -> entries, symbols, texts, diagnostics);
  }

  /// Looks up the names in its texts.
  public void check(Context context) {
    texts.check(context);
    if (!place.pasted) {
      namespaces(context);
    }
  }

  /// The game refuses an event of a namespace that no file declares.
  private void namespaces(Context context) {
    Set<String> asked = new HashSet<>();
    for (Symbol event : symbols) {
      int dot = event.id().lastIndexOf('.');
      if (event.family() == ObjectType.EVENT && dot > 0) {
        String namespace = event.id().substring(0, dot);
        if (!asked.add(namespace)) {
          continue;
        }
        Resolution found = context.names().byId(ObjectType.EVENT_NAMESPACE, namespace);
        if (found instanceof Resolution.Unknown unknown
            && unknown.near().stream().noneMatch(namespace::equalsIgnoreCase)
            && !isOfIskra(namespace, context)) {
          Unknowns.report(context, ObjectType.EVENT_NAMESPACE, namespace, event.at(), found);
        }
      }
    }
  }

  /// Whether events in Iskra have the namespace, which the compiler then declares.
  private static boolean isOfIskra(String namespace, Context context) {
    return context.names().all(ObjectType.EVENT).stream()
        .anyMatch(
            event ->
                event.origin() == Symbol.Origin.ISKRA && event.id().startsWith(namespace + "."));
  }

  /// Holds its blocks against what the game takes, and looks up the names in them.
  public ScriptResult examine(Environment ground) {
    return ScriptChecker.examine(place.path.value(), place.outer, script.get(), ground.ofScript());
  }

  /// What the rest of a mod needs to know of its blocks.
  ///
  /// @param mistakes places of mistakes that may be why something is missing
  /// @param examined what came of holding them against what the game takes
  public FileSummary summary(List<Span> mistakes, ScriptResult examined) {
    boolean ofTexts = place.path.folded().endsWith(".yml");
    if (ofTexts && symbols.isEmpty() && !diagnostics.isEmpty()) {
      return FileSummary.ofUnreadTexts();
    }
    if (place.path.folded().endsWith(LUA)) {
      return FileSummary.ofDefines(Defines.read(place.at.text()));
    }
    boolean broken = diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return FileSummary.of(
        place.path.value(),
        place.outer,
        script.get(),
        Symbol.Origin.SCRIPT,
        new Mistakes(mistakes, broken),
        examined);
  }
}
