package dev.iskra.game;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the table of one family in the form that [Facts] reads. The same rows give the same
/// bytes, in whatever order they were added.
///
/// A name added twice has, per column, the different values of both in the order added, with a
/// blank between them: an idea category with several slots has them all.
public final class FactsWriter {
  private final String version;
  private final ObjectType family;
  private final List<String> columns;
  private final SortedMap<String, Set<List<String>>> rows = new TreeMap<>();

  /// A table for the game `version` with these columns beside the name.
  public FactsWriter(String version, ObjectType family, List<String> columns) {
    this.version = version;
    this.family = family;
    this.columns = List.copyOf(columns);
  }

  /// Adds a name and its values, one per column; an empty value is none.
  ///
  /// Throws IllegalArgumentException if there are not as many values as columns, or no name.
  public FactsWriter add(String name, List<String> values) {
    if (values.size() != columns.size() || name.isEmpty()) {
      throw new IllegalArgumentException(
          family.id() + " `" + name + "`: " + values + " for the columns " + columns);
    }
    rows.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(List.copyOf(values));
    return this;
  }

  /// The bytes of the table.
  public byte[] bytes() {
    List<String> names = NameListWriter.sorted(rows.keySet());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    NameListWriter.write(names, body);
    for (int column = 0; column < columns.size(); column++) {
      writeColumn(names, column, body);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(FactTable.MAGIC);
    out.write(FactTable.FORMAT);
    out.writeBytes(ByteBuffer.allocate(4).putInt(body.size()).array());
    writeText(version, out);
    writeText(family.id(), out);
    out.write(columns.size());
    columns.forEach(column -> writeText(column, out));
    out.writeBytes(body.toByteArray());
    return out.toByteArray();
  }

  private void writeColumn(List<String> names, int column, ByteArrayOutputStream out) {
    List<String> cells = names.stream().map(name -> cell(name, column)).toList();
    List<String> values = NameListWriter.sorted(cells);
    Map<String, Integer> numbers = new TreeMap<>();
    values.forEach(value -> numbers.put(value, numbers.size()));
    NameListWriter.write(values, out);
    int width = FactTable.width(values.size());
    for (String cell : cells) {
      int number = numbers.getOrDefault(cell, 0);
      for (int at = width - 1; at >= 0; at--) {
        out.write(number >>> (8 * at));
      }
    }
  }

  private String cell(String name, int column) {
    Set<String> values = new LinkedHashSet<>();
    for (List<String> row : rows.getOrDefault(name, Set.of())) {
      values.add(row.get(column));
    }
    values.remove("");
    return String.join(" ", values);
  }

  static void writeText(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes.length);
    out.writeBytes(bytes);
  }
}
