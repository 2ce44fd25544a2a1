package dev.iskra.game;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One name the base game defines, and what is known of it.
///
/// The attributes of a family are listed at [Facts]. Values are read when asked for.
public final class Fact {
  private final ObjectType family;
  private final FactTable table;
  private final int index;

  Fact(ObjectType family, FactTable table, int index) {
    this.family = family;
    this.table = table;
    this.index = index;
  }

  /// The kind of name.
  public ObjectType family() {
    return family;
  }

  /// The name as the game spells it.
  public String name() {
    return table.names().at(index);
  }

  /// What is known under `attribute`, empty if nothing is.
  ///
  /// Throws IllegalArgumentException if names of this family have no such attribute.
  public Optional<String> attribute(String attribute) {
    int column = table.columns().indexOf(attribute);
    if (column < 0) {
      List<String> ours = Facts.newest().attributes(family);
      if (ours.isEmpty() || ours.contains(attribute)) {
        // A file of facts may have been made by another Iskra.
        return Optional.empty();
      }
      throw new IllegalArgumentException(
          "a " + family.label() + " has no `" + attribute + "`, but " + table.columns());
    }
    String value = table.value(index, column);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /// The words of an attribute that holds several, such as the provinces of a state.
  ///
  /// Throws IllegalArgumentException as [#attribute(String)] does.
  public List<String> words(String attribute) {
    return attribute(attribute).map(value -> List.of(value.split(" "))).orElse(List.of());
  }

  /// Everything known, in the order of the table's columns, without what is empty.
  public SequencedMap<String, String> attributes() {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    for (String column : table.columns()) {
      attribute(column).ifPresent(value -> all.put(column, value));
    }
    return Collections.unmodifiableSequencedMap(all);
  }

  @Override
  public String toString() {
    return family.label() + " " + name() + " " + attributes();
  }
}
