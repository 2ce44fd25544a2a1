package dev.iskra.index;

import dev.iskra.game.Definition;
import dev.iskra.game.Facts;
import dev.iskra.game.FactsFile;
import dev.iskra.game.FactsWriter;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/// The names of one family while they are gathered, with what is known of each.
///
/// The columns are those of the base game's own table where there is one, else what the lines in
/// `definitions.txt` say, and the files that define the name. What several files say of one name
/// stands side by side, with a blank between.
final class Table {
  private static final String BETWEEN_PLACES = "|";

  private final ObjectType family;
  private final List<String> columns;
  private final SortedMap<String, String[]> rows = new TreeMap<>();

  Table(ObjectType family, Facts baseGame) {
    this.family = family;
    SequencedSet<String> names = new LinkedHashSet<>(baseGame.attributes(family));
    if (names.isEmpty()) {
      for (Definition definition : Vocabulary.definitions().all()) {
        if (definition.family() == family) {
          names.addAll(definition.attributes().keySet());
        }
      }
    }
    names.add(FactsFile.PLACE);
    this.columns = List.copyOf(names);
  }

  /// Adds a name, or to what is known of it.
  ///
  /// @return where it was defined before; empty for a new name
  Optional<String> add(String name, Map<String, String> attributes, String place) {
    String[] row = rows.get(name);
    boolean fresh = row == null;
    if (row == null) {
      row = new String[columns.size()];
      Arrays.fill(row, "");
      rows.put(name, row);
    }
    int last = columns.size() - 1;
    Optional<String> before = fresh ? Optional.empty() : Optional.of(row[last]);
    for (int i = 0; i < last; i++) {
      row[i] = joined(row[i], attributes.getOrDefault(columns.get(i), ""), " ");
    }
    row[last] = joined(row[last], place, BETWEEN_PLACES);
    return before;
  }

  private static String joined(String known, String more, String between) {
    if (known.isEmpty() || more.isEmpty() || known.equals(more)) {
      return known.isEmpty() ? more : known;
    }
    SequencedSet<String> parts = new LinkedHashSet<>();
    parts.addAll(List.of(known.split(between.equals(" ") ? " " : "\\|")));
    parts.addAll(List.of(more.split(between.equals(" ") ? " " : "\\|")));
    return String.join(between, parts);
  }

  /// Says more of a name that is known already.
  void say(String name, Map<String, String> attributes) {
    String[] row = rows.get(name);
    for (int i = 0; row != null && i < columns.size() - 1; i++) {
      row[i] = row[i].isEmpty() ? attributes.getOrDefault(columns.get(i), "") : row[i];
    }
  }

  /// What is known of a name under an attribute; empty where nothing is.
  String value(String name, String attribute) {
    String[] row = rows.get(name);
    int column = columns.indexOf(attribute);
    return row == null || column < 0 ? "" : row[column];
  }

  List<String> names() {
    return List.copyOf(rows.keySet());
  }

  FactsWriter writer(String version) {
    FactsWriter writer = new FactsWriter(version, family, columns);
    rows.forEach((name, row) -> writer.add(name, new ArrayList<>(Arrays.asList(row))));
    return writer;
  }
}
