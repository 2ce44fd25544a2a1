package dev.iskra.kinds.focus;

import dev.iskra.graph.Graphs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where the focuses of a tree stand, and in which order they are written.
///
/// A focus below one that the game may move or hide is written relative to it, so that it moves
/// along; any other gets its place in the tree. The game wants a focus written after the one it
/// counts from: in the base game all 6,871 are.
final class Layout {
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Boolean> moved = new HashMap<>();
  private final Map<String, Optional<PositionReader.Point>> places = new HashMap<>();
  private final Set<String> circular = new TreeSet<>();

  Layout(List<Node> all) {
    all.forEach(node -> nodes.putIfAbsent(node.id(), node));
    Graphs.cycles(nodes.keySet(), id -> anchors(node(id))).forEach(circular::addAll);
  }

  private Node node(String id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }

  private List<String> anchors(Node node) {
    return anchor(node).stream().toList();
  }

  private static Optional<String> anchor(Node node) {
    return switch (node) {
      case Node.Ours ours -> ours.placement().flatMap(Placement::anchor);
      case Node.OfScript script -> script.anchor();
    };
  }

  /// The placement to write: relative where it must move along, else in the tree.
  Placement written(Focus focus, Placement placement) {
    Optional<String> anchor = placement.anchor();
    if (anchor.isEmpty() || movesAlong(anchor.get())) {
      return placement;
    }
    return place(focus.id())
        .map(p -> new Placement(Optional.empty(), p.x(), p.y(), placement.at()))
        .orElse(placement);
  }

  /// Whether what counts from this focus may move: it or one it counts from can be moved or
  /// hidden, or is not of this tree.
  private boolean movesAlong(String id) {
    Boolean known = moved.get(id);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(id);
    boolean result =
        node == null
            || circular.contains(id)
            || node.shifts()
            || anchor(node).map(this::movesAlong).orElse(false);
    moved.put(id, result);
    return result;
  }

  /// The column and row of a focus while nothing is moved; absent where that is not known.
  Optional<PositionReader.Point> place(String id) {
    Optional<PositionReader.Point> known = places.get(id);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(id);
    Optional<PositionReader.Point> result =
        node == null || circular.contains(id) ? Optional.empty() : place(node);
    places.put(id, result);
    return result;
  }

  private Optional<PositionReader.Point> place(Node node) {
    return node.placement()
        .flatMap(
            p ->
                p.anchor().isEmpty()
                    ? Optional.of(new PositionReader.Point(p.x(), p.y()))
                    : place(p.anchor().get())
                        .map(a -> a.plus(new PositionReader.Point(p.x(), p.y()))));
  }

  /// All focuses, each after the one it counts from, else in the order of the source.
  List<Node> order() {
    List<String> ids = List.copyOf(nodes.keySet());
    return Graphs.topologicalOrder(ids, id -> anchors(node(id))).orElse(ids).stream()
        .map(this::node)
        .toList();
  }
}
