package dev.iskra.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/// Order and circles in directed graphs.
///
/// A graph is given as its nodes, in the order that decides among equals, and a function from a
/// node to those it points to. Nodes are told apart by `equals`. What a node points to outside
/// the nodes given is left out: a missing name is somebody else's finding.
public final class Graphs {
  /// Steps that the search for a shortest circle in one set may take, roughly.
  private static final int MOST_STEPS = 300_000;

  private Graphs() {}

  /// The nodes in an order in which each stands after those it depends on; among nodes that are
  /// free to stand next, the one given first stands first. Empty if there is a circle.
  public static <T> Optional<List<T>> topologicalOrder(
      Collection<T> nodes, Function<? super T, ? extends Iterable<? extends T>> dependencies) {
    Graph<T, DefaultEdge> graph = new EdgeReversedGraph<>(graph(nodes, dependencies));
    if (new CycleDetector<>(graph).detectCycles()) {
      return Optional.empty();
    }
    Map<T, Integer> places = places(nodes);
    List<T> order = new ArrayList<>();
    new TopologicalOrderIterator<>(graph, byPlace(places)).forEachRemaining(order::add);
    return Optional.of(order);
  }

  /// A circle for each set of nodes that all lead to each other: the shortest there is, among
  /// equally short ones that which begins with the node given first and follows successors in
  /// their order. It lists each node once; the last points to the first. A node that points to
  /// itself is a circle of one. Circles stand in the order of their first nodes.
  ///
  /// In a set of more than some 500 nodes only circles through the first of them are compared,
  /// so that the search stays cheap.
  public static <T> List<List<T>> cycles(
      Collection<T> nodes, Function<? super T, ? extends Iterable<? extends T>> successors) {
    Graph<T, DefaultEdge> graph = graph(nodes, successors);
    Map<T, Integer> places = places(nodes);
    List<List<T>> cycles = new ArrayList<>();
    for (Set<T> set : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      List<T> sorted = new ArrayList<>(set);
      sorted.sort(byPlace(places));
      List<T> cycle = shortest(graph, sorted);
      if (!cycle.isEmpty()) {
        cycles.add(cycle);
      }
    }
    cycles.sort(Comparator.comparing(List::getFirst, byPlace(places)));
    return cycles;
  }

  private static <T> List<T> shortest(Graph<T, DefaultEdge> graph, List<T> component) {
    List<T> best = List.of();
    int bound = component.size() + 1;
    int starts = Math.clamp(MOST_STEPS / component.size(), 1, component.size());
    for (T start : component.subList(0, starts)) {
      List<T> found = shortestFrom(graph, start, bound);
      if (!found.isEmpty()) {
        best = found;
        bound = best.size();
      }
    }
    return best;
  }

  /// The shortest circle through `start` with fewer than `bound` nodes, breadth first; empty if
  /// there is none.
  private static <T> List<T> shortestFrom(Graph<T, DefaultEdge> graph, T start, int bound) {
    Map<T, T> parents = new HashMap<>();
    List<T> level = List.of(start);
    for (int length = 1; length < bound && !level.isEmpty(); length++) {
      List<T> next = new ArrayList<>();
      for (T node : level) {
        for (DefaultEdge edge : graph.outgoingEdgesOf(node)) {
          T target = graph.getEdgeTarget(edge);
          if (target.equals(start)) {
            return path(parents, start, node);
          }
          if (parents.putIfAbsent(target, node) == null) {
            next.add(target);
          }
        }
      }
      level = next;
    }
    return List.of();
  }

  private static <T> List<T> path(Map<T, T> parents, T start, T last) {
    List<T> path = new ArrayList<>();
    for (T node = last; !node.equals(start); node = parents.getOrDefault(node, start)) {
      path.add(node);
    }
    path.add(start);
    Collections.reverse(path);
    return path;
  }

  private static <T> Graph<T, DefaultEdge> graph(
      Collection<T> nodes, Function<? super T, ? extends Iterable<? extends T>> successors) {
    Graph<T, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    nodes.forEach(graph::addVertex);
    for (T node : nodes) {
      for (T successor : successors.apply(node)) {
        if (graph.containsVertex(successor)) {
          graph.addEdge(node, successor);
        }
      }
    }
    return graph;
  }

  private static <T> Map<T, Integer> places(Collection<T> nodes) {
    Map<T, Integer> places = new HashMap<>();
    nodes.forEach(node -> places.putIfAbsent(node, places.size()));
    return places;
  }

  private static <T> Comparator<T> byPlace(Map<T, Integer> places) {
    return Comparator.comparing(node -> places.getOrDefault(node, places.size()));
  }
}
