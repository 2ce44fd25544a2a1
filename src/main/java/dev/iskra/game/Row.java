package dev.iskra.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.StringTokenizer;

/// A line of one of our vocabulary files: columns divided by white space, then `name=value`.
///
/// @param cells the columns
/// @param attributes what follows them, in the order written
record Row(List<String> cells, SequencedMap<String, String> attributes) {
  /// The rows of a vocabulary file with at least `columns` columns each.
  ///
  /// Throws [BrokenResource] for a line with fewer.
  static List<Row> of(String file, int columns) {
    List<Row> rows = new ArrayList<>();
    for (String line : Resources.lines(file)) {
      Row row = of(line);
      if (row.cells().size() < columns) {
        throw new BrokenResource(file, "too few columns in `" + line + "`");
      }
      rows.add(row);
    }
    return rows;
  }

  /// The row that a line is.
  static Row of(String line) {
    List<String> cells = new ArrayList<>();
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    for (StringTokenizer words = new StringTokenizer(line); words.hasMoreTokens(); ) {
      String word = words.nextToken();
      int sign = word.indexOf('=');
      if (sign < 0) {
        cells.add(word);
      } else {
        attributes.put(word.substring(0, sign), word.substring(sign + 1));
      }
    }
    return new Row(cells, attributes);
  }

  /// The family whose id stands in a column.
  ///
  /// Throws [BrokenResource] if there is none.
  ObjectType family(int column) {
    Optional<ObjectType> family = ObjectType.of(cells.get(column));
    if (family.isEmpty()) {
      throw new BrokenResource("Family", "no `" + cells.get(column) + "`");
    }
    return family.get();
  }

  /// The member of an enum that the word in a column stands for.
  <E extends Enum<E>> E constant(Class<E> type, int column) {
    return constant(type, cells.get(column));
  }

  /// The member of an enum that a word in small letters stands for.
  ///
  /// Throws [BrokenResource] if there is none.
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word)) {
        return constant;
      }
    }
    throw new BrokenResource(type.getSimpleName(), "no `" + word + "`");
  }

  /// The value of an attribute.
  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /// The words of an list with commas between them.
  static SequencedSet<String> words(String list) {
    SequencedSet<String> words = new LinkedHashSet<>();
    for (StringTokenizer rest = new StringTokenizer(list, ","); rest.hasMoreTokens(); ) {
      words.add(rest.nextToken());
    }
    return words;
  }

  /// The words of an attribute; none if it is not there.
  SequencedSet<String> list(String attribute) {
    return words(attribute(attribute).orElse(""));
  }

  /// The steps of a path with dots between them; none for `-`.
  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (StringTokenizer rest = new StringTokenizer(path, "."); rest.hasMoreTokens(); ) {
      steps.add(rest.nextToken());
    }
    return path.equals("-") ? List.of() : List.copyOf(steps);
  }
}
