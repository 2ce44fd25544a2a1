package dev.iskra.mod.focus;

import dev.iskra.graph.Graphs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What follows from what the focuses of a tree say of each other: where they stand, which can
/// never be begun, which may be moved or hidden while the game runs.
public final class FocusMap {
  /// Column and row, counted from the corner of the tree.
  private record Point(int x, int y) {}

  private final Map<String, Focus> focuses;
  private final Map<String, Optional<Point>> points = new HashMap<>();

  /// @param focuses those of one tree, or all that are shared
  public FocusMap(List<Focus> focuses) {
    this.focuses = FocusTree.byId(focuses);
  }

  private List<List<Focus>> cycles(Set<String> among, Function<Focus, List<String>> successors) {
    return Graphs.cycles(among, id -> successors.apply(focus(id))).stream()
        .map(circle -> circle.stream().map(this::focus).toList())
        .toList();
  }

  private Focus focus(String id) {
    return Optional.ofNullable(focuses.get(id)).orElseThrow();
  }

  /// Focuses that require each other in a circle, so that none of them can be begun. An
  /// alternative that leads out of a circle breaks it.
  public List<List<Focus>> requirementCircles() {
    Set<String> never = neverBegun();
    return cycles(
        never,
        focus ->
            focus.prerequisites().stream()
                .filter(any -> any.stream().allMatch(one -> never.contains(one.id())))
                .flatMap(List::stream)
                .map(Focus.Link::id)
                .distinct()
                .toList());
  }

  /// What cannot be begun whatever happens, in order. Of what lies outside nothing is known.
  private Set<String> neverBegun() {
    Map<String, List<Requirement>> metBy = new HashMap<>();
    Map<String, Integer> unmet = new HashMap<>();
    Deque<String> begun = new ArrayDeque<>();
    for (Focus focus : focuses.values()) {
      List<Requirement> closed =
          focus.prerequisites().stream().filter(this::isClosed).map(Requirement::new).toList();
      for (Requirement one : closed) {
        one.any.forEach(link -> metBy.computeIfAbsent(link.id(), _ -> new ArrayList<>(2)).add(one));
        one.of = focus.id();
      }
      unmet.put(focus.id(), closed.size());
      if (closed.isEmpty()) {
        begun.add(focus.id());
      }
    }
    Set<String> never = new LinkedHashSet<>(focuses.keySet());
    while (!begun.isEmpty()) {
      String next = begun.remove();
      never.remove(next);
      for (Requirement one : metBy.getOrDefault(next, List.of())) {
        if (!one.met) {
          one.met = true;
          if (unmet.merge(one.of, -1, Integer::sum) == 0) {
            begun.add(one.of);
          }
        }
      }
    }
    return never;
  }

  /// Whether only focuses of the tree can meet it.
  private boolean isClosed(List<Focus.Link> any) {
    return !any.isEmpty() && any.stream().allMatch(one -> focuses.containsKey(one.id()));
  }

  /// A prerequisite, while it is found out whether it can be met.
  private static final class Requirement {
    private final List<Focus.Link> any;
    private String of = "";
    private boolean met;

    Requirement(List<Focus.Link> any) {
      this.any = any;
    }
  }

  /// Focuses whose positions depend on each other in a circle.
  public List<List<Focus>> positionCircles() {
    return cycles(focuses.keySet(), FocusMap::anchors);
  }

  private static List<String> anchors(Focus focus) {
    return focus.position().anchor().map(Focus.Link::id).stream().toList();
  }

  /// Pairs that stand on one spot whatever happens: neither can be moved or hidden.
  public List<List<Focus>> overlaps() {
    Map<Point, Focus> taken = new HashMap<>();
    List<List<Focus>> result = new ArrayList<>();
    for (Focus focus : settled()) {
      Optional<Focus> other = point(focus).map(at -> taken.putIfAbsent(at, focus));
      other.ifPresent(first -> result.add(List.of(first, focus)));
    }
    return result;
  }

  /// Focuses that stand above the first row whatever happens, but not those that do so because
  /// the one that they count from does.
  public List<Focus> aboveTheTree() {
    return settled().stream()
        .filter(this::isAbove)
        .filter(focus -> anchors(focus).stream().noneMatch(id -> isAbove(focus(id))))
        .toList();
  }

  private boolean isAbove(Focus focus) {
    return point(focus).filter(at -> at.y() < 0).isPresent();
  }

  /// Focuses that can neither be moved nor hidden.
  private List<Focus> settled() {
    Set<String> hidden = followers(Focus::hides, FocusMap::reasonsToHide);
    Set<String> moved = followers(FocusMap::mayMove, FocusMap::anchors);
    return focuses.values().stream()
        .filter(focus -> !hidden.contains(focus.id()) && !moved.contains(focus.id()))
        .toList();
  }

  private static boolean mayMove(Focus focus) {
    return focus.shifts() || focus.hides();
  }

  /// What is hidden hides what requires it.
  private static List<String> reasonsToHide(Focus focus) {
    return focus.required().stream().map(Focus.Link::id).toList();
  }

  /// The focuses of which something holds, and those that depend on one of them.
  private Set<String> followers(Predicate<Focus> holds, Function<Focus, List<String>> dependsOn) {
    Map<String, List<Focus>> behind = new HashMap<>();
    List<Focus> open = new ArrayList<>();
    for (Focus focus : focuses.values()) {
      dependsOn
          .apply(focus)
          .forEach(id -> behind.computeIfAbsent(id, _ -> new ArrayList<>(2)).add(focus));
      if (holds.test(focus)) {
        open.add(focus);
      }
    }
    Set<String> result = new HashSet<>();
    while (!open.isEmpty()) {
      Focus next = open.removeLast();
      if (result.add(next.id())) {
        open.addAll(behind.getOrDefault(next.id(), List.of()));
      }
    }
    return result;
  }

  /// Where a focus stands while nothing is moved; absent where that is not known.
  private Optional<Point> point(Focus focus) {
    return point(focus, new HashSet<>());
  }

  private Optional<Point> point(Focus focus, Set<String> within) {
    Optional<Point> known = points.get(focus.id());
    if (known != null) {
      return known;
    }
    Optional<Point> result = within.add(focus.id()) ? made(focus, within) : Optional.empty();
    points.put(focus.id(), result);
    return result;
  }

  private Optional<Point> made(Focus focus, Set<String> within) {
    Focus.Position position = focus.position();
    if (position.x().isEmpty() || position.y().isEmpty()) {
      return Optional.empty();
    }
    Point own = new Point(position.x().get(), position.y().get());
    if (position.anchor().isEmpty()) {
      return Optional.of(own);
    }
    return Optional.ofNullable(focuses.get(position.anchor().get().id()))
        .flatMap(anchor -> point(anchor, within))
        .map(from -> new Point(from.x() + own.x(), from.y() + own.y()));
  }
}
