package dev.iskra.kinds.focus;

import dev.iskra.graph.Graphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
  private final List<List<Node>> circles;

  Layout(List<Node> all) {
    all.forEach(node -> nodes.putIfAbsent(node.id(), node));
    circles = cycles(this::anchors);
    circles.forEach(circle -> circle.forEach(node -> circular.add(node.id())));
  }

  /// Circles are looked for among ids: they are quicker to tell apart than whole focuses.
  private List<List<Node>> cycles(Function<Node, List<String>> successors) {
    return Graphs.cycles(nodes.keySet(), id -> successors.apply(node(id))).stream()
        .map(circle -> circle.stream().map(this::node).toList())
        .toList();
  }

  private Node node(String id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }

  /// Focuses whose positions depend on each other in a circle.
  List<List<Node>> circles() {
    return circles;
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
                        .map(a -> new PositionReader.Point(a.x() + p.x(), a.y() + p.y())));
  }

  /// Pairs that stand on one spot whatever happens: neither can be moved or hidden.
  List<List<Node>> overlaps() {
    Map<PositionReader.Point, Node> taken = new HashMap<>();
    List<List<Node>> result = new ArrayList<>();
    for (Node node : nodes.values()) {
      Optional<PositionReader.Point> place = place(node.id());
      if (place.isEmpty() || movesAlong(node.id())) {
        continue;
      }
      Node other = taken.putIfAbsent(place.get(), node);
      if (other != null) {
        result.add(List.of(other, node));
      }
    }
    return result;
  }

  /// Focuses that require each other in a circle.
  List<List<Node>> requirementCircles() {
    return cycles(node -> node.before().stream().map(Focus.Link::id).distinct().toList());
  }

  /// All focuses, each after the one it counts from, else in the order of the source.
  List<Node> order() {
    List<String> ids = List.copyOf(nodes.keySet());
    return Graphs.topologicalOrder(ids, id -> anchors(node(id))).orElse(ids).stream()
        .map(this::node)
        .toList();
  }
}
