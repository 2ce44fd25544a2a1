package dev.iskra.census;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A key of the base game's script at its place: the step of a path, and what stands in its block.
final class CensusNode {
  private final String step;
  private final @Nullable CensusNode parent;
  private final SequencedMap<String, CensusNode> children = new LinkedHashMap<>();
  private final List<CensusRow> rows = new ArrayList<>();

  /// @param step a key, or `<family>` for a name; the folder where there is no parent
  CensusNode(String step, @Nullable CensusNode parent) {
    this.step = step;
    this.parent = parent;
  }

  String step() {
    return step;
  }

  /// The node of a key in the block.
  CensusNode child(String key) {
    return children.computeIfAbsent(key, one -> new CensusNode(one, this));
  }

  Optional<CensusNode> find(String key) {
    return Optional.ofNullable(children.get(key));
  }

  Iterable<CensusNode> children() {
    return children.values();
  }

  List<CensusRow> rows() {
    return rows;
  }

  void add(CensusRow row) {
    rows.add(row);
  }

  /// The nodes from the top of the file to this one.
  List<CensusNode> path() {
    List<CensusNode> path = new ArrayList<>();
    for (CensusNode at = this; at.parent != null; at = at.parent) {
      path.addFirst(at);
    }
    return path;
  }

  String folder() {
    CensusNode at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at.step;
  }

  /// How often the key occurs.
  int count() {
    return rows.stream()
        .filter(row -> !row.operator().equals("item"))
        .mapToInt(CensusRow::count)
        .sum();
  }

  /// How often it opens a block.
  int blocks() {
    return rows.stream().filter(CensusRow::isBlock).mapToInt(CensusRow::count).sum();
  }

  /// The row that occurs most, among those of whole keys.
  Optional<CensusRow> usual() {
    return rows.stream()
        .filter(row -> !row.operator().equals("item"))
        .max((left, right) -> Integer.compare(left.count(), right.count()));
  }

  /// Adds every row at and below the node.
  void collect(List<CensusRow> into) {
    into.addAll(rows);
    children.values().forEach(child -> child.collect(into));
  }

  /// Adds every node at and below this one to the nodes of its step.
  void index(Map<String, List<CensusNode>> into) {
    into.computeIfAbsent(step, _ -> new ArrayList<>()).add(this);
    children.values().forEach(child -> child.index(into));
  }
}
