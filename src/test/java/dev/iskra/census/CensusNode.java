package dev.iskra.census;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A key of the base game's script at its place: the step of a path, and what stands in its block.
final class CensusNode {
  private final String step;
  private final @Nullable CensusNode parent;
  private final SequencedMap<String, CensusNode> children = new LinkedHashMap<>();
  private final List<CensusRow> rows = new ArrayList<>();
  private int count;
  private int blocks;
  private @Nullable Companions companions;

  /// @param most what stands in more than half of the blocks, the most frequent first
  /// @param less what stands in fewer
  private record Companions(List<CensusNode> most, List<CensusNode> less) {}

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

  /// The keys of the same block, this among them.
  Collection<CensusNode> siblings() {
    return parent == null ? List.of() : parent.children.values();
  }

  /// Whether it is a block without a key.
  boolean isBare() {
    return step.equals("{}");
  }

  List<CensusRow> rows() {
    return rows;
  }

  void add(CensusRow row) {
    rows.add(row);
    count += row.operator().equals("item") ? 0 : row.count();
    blocks += row.isBlock() ? row.count() : 0;
  }

  /// The nodes from the top of the file to this one.
  List<CensusNode> path() {
    List<CensusNode> path = new ArrayList<>();
    for (CensusNode at = this; at.parent != null; at = at.parent) {
      path.addFirst(at);
    }
    return path;
  }

  /// The key whose block it stands in; empty at the top of a file.
  Optional<CensusNode> around() {
    return Optional.ofNullable(parent).filter(one -> one.parent != null);
  }

  String folder() {
    CensusNode at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at.step;
  }

  /// What stands in more than half of the blocks, each key in one of its cases, and another key
  /// that does not; where nothing does, what stands there most often.
  ///
  /// @param another which of the keys that stand in less, the most frequent first, from 0; none
  ///     beyond their number
  List<CensusNode> companions(int another) {
    if (companions == null) {
      companions = companions();
    }
    List<CensusNode> most = companions.most;
    int which = most.isEmpty() ? another : another - 1;
    return which < 0 || which >= companions.less.size()
        ? most
        : Stream.concat(most.stream(), Stream.of(companions.less.get(which))).toList();
  }

  private Companions companions() {
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    SequencedMap<String, CensusNode> nodes = new LinkedHashMap<>();
    for (CensusNode child : children.values()) {
      String small = child.step.toLowerCase(Locale.ROOT);
      counts.merge(small, child.count, Integer::sum);
      nodes.merge(small, child, (one, other) -> one.count >= other.count ? one : other);
    }
    nodes.remove("{}");
    List<CensusNode> most = new ArrayList<>();
    List<CensusNode> less = new ArrayList<>();
    nodes.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> -counts.getOrDefault(one.getKey(), 0)))
        .forEach(
            one ->
                (2 * counts.getOrDefault(one.getKey(), 0) > blocks ? most : less)
                    .add(one.getValue()));
    return new Companions(most, less);
  }

  /// A bare word that stands in its list.
  Optional<String> item() {
    return rows.stream()
        .filter(row -> row.operator().equals("item"))
        .map(CensusRow::value)
        .findFirst();
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
