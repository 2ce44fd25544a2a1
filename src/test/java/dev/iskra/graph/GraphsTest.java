package dev.iskra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GraphsTest {
  private static Optional<List<String>> order(String nodes, Map<String, List<String>> needs) {
    return Graphs.topologicalOrder(
        List.of(nodes.split("")), node -> needs.getOrDefault(node, List.of()));
  }

  private static List<List<String>> cycles(String nodes, Map<String, List<String>> next) {
    return Graphs.cycles(List.of(nodes.split("")), node -> next.getOrDefault(node, List.of()));
  }

  @Test
  void whatIsFreeKeepsItsOrder() {
    assertEquals(Optional.of(List.of("c", "a", "b")), order("cab", Map.of()));
    assertEquals(
        Optional.of(List.of("b", "c", "d", "a")), order("abcd", Map.of("a", List.of("c", "d"))));
    assertEquals(Optional.of(List.of("b", "c", "a")), order("abc", Map.of("a", List.of("c"))));
  }

  @Test
  void whatIsNotGivenIsLeftOut() {
    assertEquals(Optional.of(List.of("a", "b")), order("ab", Map.of("a", List.of("missing"))));
    assertEquals(List.of(), cycles("ab", Map.of("a", List.of("x"), "x", List.of("a"))));
  }

  @Test
  void aCircleHasNoOrder() {
    assertEquals(Optional.empty(), order("ab", Map.of("a", List.of("b"), "b", List.of("a"))));
    assertEquals(Optional.empty(), order("ab", Map.of("a", List.of("a"))));
  }

  @Test
  void findsTheShortestCircleOfEachKnot() {
    Map<String, List<String>> next = new HashMap<>();
    next.put("a", List.of("b"));
    next.put("b", List.of("c"));
    next.put("c", List.of("d"));
    next.put("d", List.of("a", "c"));
    next.put("e", List.of("e", "a"));
    next.put("f", List.of("e"));
    assertEquals(List.of(List.of("c", "d"), List.of("e")), cycles("abcdef", next));
    assertEquals(List.of(List.of("e"), List.of("d", "c")), cycles("fedcba", next));
  }

  @Test
  void circlesReadInTheDirectionGiven() {
    Map<String, List<String>> next =
        Map.of("a", List.of("c"), "c", List.of("b"), "b", List.of("a"));
    assertEquals(List.of(List.of("a", "c", "b")), cycles("abc", next));
    assertEquals(List.of(List.of("b", "a", "c")), cycles("bac", next));
  }

  @Test
  void ordersOfRandomGraphsHold() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(20);
      Map<Integer, List<Integer>> needs = new HashMap<>();
      for (int node = 0; node < size; node++) {
        needs.put(node, random.ints(2, 0, size).boxed().toList());
      }
      List<Integer> nodes = IntStream.range(0, size).boxed().toList();
      Optional<List<Integer>> order =
          Graphs.topologicalOrder(nodes, node -> needs.getOrDefault(node, List.of()));
      List<List<Integer>> cycles =
          Graphs.cycles(nodes, node -> needs.getOrDefault(node, List.of()));
      assertEquals(order.isEmpty(), !cycles.isEmpty());
      order.ifPresent(
          sorted ->
              needs.forEach(
                  (node, before) ->
                      before.forEach(
                          other -> assertTrue(sorted.indexOf(other) < sorted.indexOf(node)))));
      cycles.forEach(cycle -> assertCloses(cycle, needs));
    }
  }

  private static void assertCloses(List<Integer> cycle, Map<Integer, List<Integer>> next) {
    for (int i = 0; i < cycle.size(); i++) {
      Integer following = cycle.get((i + 1) % cycle.size());
      assertTrue(next.getOrDefault(cycle.get(i), List.of()).contains(following));
    }
  }

  @Test
  void manyNodesInOneRingAreNoTrouble() {
    int size = 30_000;
    List<Integer> nodes = IntStream.range(0, size).boxed().toList();
    List<List<Integer>> cycles =
        Graphs.cycles(nodes, node -> new ArrayList<>(List.of((node + 1) % size)));
    assertEquals(List.of(nodes), cycles);
  }
}
