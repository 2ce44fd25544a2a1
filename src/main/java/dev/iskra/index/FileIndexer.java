package dev.iskra.index;

import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.localisation.Localisation;
import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.localisation.LocalisationRule;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.clausewitz.read.ScriptRule;
import dev.iskra.collect.DefinitionFinder;
import dev.iskra.collect.DefinitionFinder.Found;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads one file for what it defines. Safe to use from many threads.
///
/// @param language of the texts, as in the names of localisation files: `english`
public record FileIndexer(String language) {
  /// After these there may be definitions that are not found.
  private static final Set<Rule> LOSSES =
      Set.of(
          ScriptRule.MISSING_CLOSING_BRACE,
          ScriptRule.SCRIPT_UNCLOSED_STRING,
          ScriptRule.NESTING_TOO_DEEP,
          ScriptRule.UTF_16_FILE,
          LocalisationRule.LOCALISATION_IN_UTF_16);

  /// Texts longer than this name nothing.
  private static final int LONGEST_LABEL = 80;

  /// The folders at the top of a game that hold what is asked for; in small letters.
  public static Set<String> folders() {
    Set<String> folders = new TreeSet<>(Set.of("history", "localisation", "map"));
    Vocabulary.definitions()
        .all()
        .forEach(kind -> folders.add(kind.files().substring(0, kind.files().indexOf('/'))));
    return folders;
  }

  /// Whether a file at this path says anything that is asked for.
  public boolean wants(ModPath path) {
    return Place.of(path, language) != Place.NONE;
  }

  /// What a file says; nothing for one that is not wanted.
  public IndexedFile glean(GameFile file) {
    return switch (Place.of(file.path(), language)) {
      case SCRIPT -> script(file);
      case COUNTRY_HISTORY -> countryHistory(file);
      case LOCALISATION -> localisation(file);
      case PROVINCES -> provinces(file);
      case NONE -> IndexedFile.nothing(file.path(), file.source().path(), language, List.of());
    };
  }

  private IndexedFile script(GameFile file) {
    Outcome<Script> read = ScriptReader.read(file.source());
    List<Row> rows = new ArrayList<>();
    for (Found found : DefinitionFinder.find(file.path(), List.of(), read.value().entries())) {
      rows.add(new Row(found.kind().family(), found.name().text(), Details.of(found)));
      if (found.kind().family() == ObjectType.STATE) {
        rows.addAll(States.victoryPoints(found));
      }
    }
    Countries.kinds(file.path(), read.value(), rows);
    wholeFile(file.path()).ifPresent(rows::add);
    return gleaned(file, rows, List.of(), read.diagnostics());
  }

  /// The definition that the file as a whole is: an order of battle.
  private static Optional<Row> wholeFile(ModPath path) {
    return DefinitionFinder.ofFile(path)
        .map(named -> new Row(named.getKey(), named.getValue(), Map.of()));
  }

  private IndexedFile countryHistory(GameFile file) {
    Outcome<Script> read = ScriptReader.read(file.source());
    List<Row> said = Countries.history(file.path(), read.value()).stream().toList();
    return gleaned(file, List.of(), said, read.diagnostics());
  }

  private IndexedFile provinces(GameFile file) {
    Outcome<List<Row>> read = Provinces.read(file.source());
    return gleaned(file, read.value(), List.of(), read.diagnostics());
  }

  private IndexedFile localisation(GameFile file) {
    Outcome<Localisation> read = LocalisationReader.read(file.source());
    List<String> keys = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    read.value().entries().forEach(entry -> text(entry, keys, labels));
    return new IndexedFile(
        file.path(),
        file.source().path(),
        List.of(),
        List.of(),
        keys,
        labels,
        lacking(file.path(), read.diagnostics()),
        findings(read.diagnostics()));
  }

  private static void text(LocalisationEntry entry, List<String> keys, Map<String, String> labels) {
    keys.add(entry.key());
    if (entry.text().length() <= LONGEST_LABEL) {
      labels.putIfAbsent(entry.key(), entry.text());
    }
  }

  private IndexedFile gleaned(
      GameFile file, List<Row> rows, List<Row> said, List<Diagnostic> diagnostics) {
    return new IndexedFile(
        file.path(),
        file.source().path(),
        rows,
        said,
        List.of(),
        Map.of(),
        lacking(file.path(), diagnostics),
        findings(diagnostics));
  }

  private Set<ObjectType> lacking(ModPath path, List<Diagnostic> found) {
    boolean loses =
        found.stream().anyMatch(d -> LOSSES.contains(d.rule()) || d.rule() instanceof IndexRule);
    return loses ? Place.families(path, language) : Set.of();
  }

  /// The first mistake of each file, as a warning: who reads a game does not mend it.
  private static List<Diagnostic> findings(List<Diagnostic> found) {
    List<Diagnostic> bad =
        found.stream()
            .filter(
                d ->
                    d.severity() == Severity.ERROR
                        || LOSSES.contains(d.rule())
                        || d.rule() instanceof IndexRule)
            .toList();
    if (bad.isEmpty()) {
      return List.of();
    }
    Diagnostic first = bad.getFirst();
    Diagnostic said =
        new Diagnostic(
                first.rule(),
                Severity.WARNING,
                first.message(),
                first.at(),
                first.labels(),
                List.of(),
                List.of(),
                List.of())
            .note("What could be read of the file is in the facts.");
    return List.of(
        bad.size() == 1
            ? said
            : said.note("The file has " + (bad.size() - 1) + " more of such mistakes."));
  }
}
