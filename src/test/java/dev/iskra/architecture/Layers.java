package dev.iskra.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which part of the house may use which: a table of rows `part: what it may use`, where using
/// something allows what that may use as well. A row comes after the rows that it names.
final class Layers {
  private static final String ROOM = "kinds.*";

  private final SortedMap<String, Set<String>> allowed = new TreeMap<>();

  Layers(String table) {
    for (String row : table.strip().split("\n")) {
      String[] sides = row.split(":", -1);
      Set<String> uses = new TreeSet<>();
      for (String used : Arrays.stream(sides[1].split(",")).map(String::strip).toList()) {
        if (!used.isEmpty()) {
          uses.add(used);
          uses.addAll(row(used));
        }
      }
      allowed.put(sides[0].strip(), uses);
    }
  }

  private Set<String> row(String part) {
    Set<String> uses = allowed.get(part.startsWith("kinds.") ? ROOM : part);
    if (uses == null) {
      throw new IllegalArgumentException("no row above for " + part);
    }
    return uses;
  }

  /// Every use that the table does not allow, and every part that it does not know.
  List<String> complaints(JavaClasses classes) {
    List<String> result = new ArrayList<>();
    for (JavaClass one : classes) {
      Code.part(one).ifPresent(part -> complaints(one, part, result));
    }
    return result.stream().sorted().distinct().toList();
  }

  private void complaints(JavaClass one, String part, List<String> into) {
    boolean known = part.startsWith("kinds.") || allowed.containsKey(part);
    if (!known) {
      into.add("unknown part " + part);
      return;
    }
    for (Dependency use : one.getDirectDependenciesFromSelf()) {
      Code.part(use.getTargetClass())
          .filter(used -> !used.equals(part) && !allows(part, used))
          .ifPresent(used -> into.add(part + " uses " + used + ": " + use.getDescription()));
    }
  }

  private boolean allows(String part, String used) {
    Set<String> uses = row(part);
    // One room never reaches into another; whoever may use rooms may use them all.
    return uses.contains(used) || (used.startsWith("kinds.") && uses.contains(ROOM));
  }

  /// The table as read, for a test of the table itself.
  Map<String, Set<String>> rows() {
    return allowed;
  }
}
