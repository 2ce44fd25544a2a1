package dev.iskra.expand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// The order in which constants can be worked out: each after those it needs; those that need
/// each other together. This is Tarjan's algorithm, without recursion, since a chain of constants
/// may be longer than the stack of a thread.
final class DefinitionOrder {
  private final Constants constants;
  private final int[] seen;
  private final int[] low;
  private final boolean[] open;
  private final Deque<Definition> path = new ArrayDeque<>();
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final List<List<Definition>> components = new ArrayList<>();
  private int count;

  /// A definition that is being visited, and those it needs that are still to be visited.
  private record Visit(Definition definition, Deque<Definition> rest) {}

  private DefinitionOrder(Constants constants) {
    this.constants = constants;
    int size = constants.all().size();
    seen = new int[size];
    low = new int[size];
    open = new boolean[size];
  }

  /// All definitions in groups; each group needs only itself and groups before it.
  static List<List<Definition>> of(Constants constants) {
    DefinitionOrder order = new DefinitionOrder(constants);
    for (Definition definition : constants.all()) {
      if (order.seen[definition.index()] == 0) {
        order.visit(definition);
      }
    }
    return order.components;
  }

  /// The definitions that the value of `definition` names.
  static Collection<Definition> needs(Constants constants, Definition definition) {
    List<Definition> result = new ArrayList<>();
    for (String name : MentionedNames.of(definition.expression())) {
      List<Definition> meant = constants.find(definition.namespace(), name);
      if (meant.size() == 1) {
        result.add(meant.getFirst());
      }
    }
    return result;
  }

  private void visit(Definition start) {
    enter(start);
    while (!visits.isEmpty()) {
      Visit visit = visits.getLast();
      int index = visit.definition().index();
      if (visit.rest().isEmpty()) {
        visits.removeLast();
        leave(visit.definition());
        continue;
      }
      Definition next = visit.rest().removeFirst();
      if (seen[next.index()] == 0) {
        enter(next);
      } else if (open[next.index()]) {
        low[index] = Math.min(low[index], seen[next.index()]);
      }
    }
  }

  private void enter(Definition definition) {
    int index = definition.index();
    seen[index] = ++count;
    low[index] = count;
    open[index] = true;
    path.addLast(definition);
    visits.addLast(new Visit(definition, new ArrayDeque<>(needs(constants, definition))));
  }

  private void leave(Definition definition) {
    int index = definition.index();
    Visit outer = visits.peekLast();
    if (outer != null) {
      int above = outer.definition().index();
      low[above] = Math.min(low[above], low[index]);
    }
    if (low[index] == seen[index]) {
      components.add(component(definition));
    }
  }

  private List<Definition> component(Definition root) {
    List<Definition> members = new ArrayList<>();
    Definition member;
    do {
      member = path.removeLast();
      open[member.index()] = false;
      members.add(member);
    } while (member.index() != root.index());
    members.sort(Comparator.comparingInt(Definition::index));
    return members;
  }
}
