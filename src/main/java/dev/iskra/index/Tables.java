package dev.iskra.index;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.Facts;
import dev.iskra.game.FactsFile;
import dev.iskra.game.FactsFileWriter;
import dev.iskra.game.ObjectType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts together what the files of a game say.
final class Tables {
  /// Of these the game takes one, and nobody can say which.
  private static final Set<ObjectType> SINGLE =
      EnumSet.of(
          ObjectType.FOCUS,
          ObjectType.FOCUS_TREE,
          ObjectType.EVENT,
          ObjectType.STATE,
          ObjectType.CHARACTER);

  private final Map<ObjectType, Table> tables = new EnumMap<>(ObjectType.class);
  private final Map<String, String> labels = new HashMap<>();
  private final SortedMap<String, String> originals = new TreeMap<>();
  private final Set<ObjectType> lacking = EnumSet.noneOf(ObjectType.class);
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Facts baseGame = Facts.newest();

  /// @param files sorted by their paths
  Tables(List<IndexedFile> files) {
    labels(files);
    for (IndexedFile file : files) {
      file.rows().forEach(row -> add(row, file));
      file.keys()
          .forEach(
              key -> table(ObjectType.LOCALISATION_KEY).add(key, Map.of(), file.path().value()));
      lacking.addAll(file.lacking());
      findings.addAll(file.findings());
    }
    for (IndexedFile file : files) {
      file.said().forEach(row -> table(row.family()).say(row.name(), row.attributes()));
    }
    provinces();
    duplicates();
    tables.values().removeIf(table -> table.names().isEmpty());
  }

  /// Texts in a folder `replace` win; else the first does.
  private void labels(List<IndexedFile> files) {
    for (boolean replaces : new boolean[] {true, false}) {
      files.stream()
          .filter(file -> file.path().folded().contains("/replace/") == replaces)
          .forEach(file -> file.labels().forEach(labels::putIfAbsent));
    }
  }

  private void add(Row row, IndexedFile file) {
    String place = file.path().value();
    Map<String, String> attributes = new HashMap<>(row.attributes());
    Optional.ofNullable(attributes.remove(Details.LABEL))
        .ifPresent(key -> attributes.put("name", name(key)));
    Optional.ofNullable(attributes.remove(Details.ORIGINAL))
        .ifPresent(of -> originals.put(row.name(), of));
    table(row.family())
        .add(row.name(), attributes, place)
        .filter(before -> SINGLE.contains(row.family()) && !before.equals(place))
        .ifPresent(before -> twice(row, before, file.name()));
  }

  /// What a thing is called: the text of its key, or the words that stand there instead of one;
  /// a text that is another's, `$KEY$`, is followed once. Nothing where the game puts a name
  /// together itself.
  private String name(String key) {
    String text = labels.getOrDefault(key, key.contains(" ") ? key : "");
    int last = text.length() - 1;
    if (last > 1 && text.startsWith("$") && text.indexOf('$', 1) == last) {
      text = labels.getOrDefault(text.substring(1, last), "");
    }
    return text.contains("[") || text.contains("$") || text.contains("\n") ? "" : text;
  }

  private void twice(Row row, String before, String name) {
    String message =
        "The %s `%s` is defined here and in `%s`."
            .formatted(row.family().label(), row.name(), before.replace("|", "`, `"));
    findings.add(
        IndexRule.DEFINED_IN_TWO_FILES
            .at(name, message)
            .note("Which of them the game takes cannot be told."));
  }

  /// Tells provinces their states.
  private void provinces() {
    Table states = table(ObjectType.STATE);
    for (String state : states.names()) {
      for (String province : states.value(state, "provinces").split(" ")) {
        table(ObjectType.PROVINCE).say(province, Map.of("state", state));
      }
    }
  }

  /// The game makes equipment of a duplicate archetype itself: for each that the original
  /// archetype has, `small_plane_airframe_1`, one of its own, `small_plane_cas_airframe_1`.
  private void duplicates() {
    List<String> known = table(ObjectType.EQUIPMENT).names();
    originals.forEach((duplicate, original) -> duplicate(duplicate, original, known));
  }

  private void duplicate(String duplicate, String original, List<String> known) {
    Table equipment = table(ObjectType.EQUIPMENT);
    for (String name : known) {
      if (equipment.value(name, "archetype").equals(original) && name.startsWith(original)) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("kind", "variant");
        attributes.put("archetype", duplicate);
        attributes.put("year", equipment.value(name, "year"));
        equipment.add(
            duplicate + name.substring(original.length()),
            attributes,
            equipment.value(duplicate, FactsFile.PLACE));
      }
    }
  }

  private Table table(ObjectType family) {
    return tables.computeIfAbsent(family, of -> new Table(of, baseGame));
  }

  Map<ObjectType, Table> all() {
    return tables;
  }

  /// The table of each family as bytes; an empty one where all that is known is that names are
  /// missing. To make a large one takes long, so that several are made at a time.
  ///
  /// @param version of the game
  List<FactsFileWriter.Table> written(String version) {
    Set<ObjectType> families = EnumSet.noneOf(ObjectType.class);
    families.addAll(tables.keySet());
    families.addAll(lacking);
    return families.parallelStream()
        .map(
            family -> {
              Table table =
                  Optional.ofNullable(tables.get(family)).orElse(new Table(family, baseGame));
              boolean complete = !lacking.contains(family);
              return new FactsFileWriter.Table(family, complete, table.writer(version).bytes());
            })
        .toList();
  }

  /// The families of which names may be missing.
  Set<ObjectType> lacking() {
    return lacking;
  }

  List<Diagnostic> findings() {
    return findings;
  }
}
