package dev.iskra.expand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one file asks of the constants of the mod. It remembers the questions, so that it can
/// tell whether other constants answer them alike: then the file comes out the same.
final class Lookup {
  private final String namespace;
  private final Set<String> asked = new HashSet<>();
  private boolean askedForAll;
  private Constants constants;

  /// @param namespace the namespace of the file; empty if it has none
  Lookup(Constants constants, String namespace) {
    this.constants = constants;
    this.namespace = namespace;
  }

  /// What a name may mean here.
  List<Definition> find(String name) {
    asked.add(name);
    return constants.find(namespace, name);
  }

  Value value(Definition definition) {
    return constants.value(definition);
  }

  /// The names nearest to one that nothing has.
  List<String> near(String name) {
    askedForAll = true;
    return constants.near(name);
  }

  /// Whether these constants answer every question as before. From then on they are asked.
  boolean isAnsweredAlike(Constants others) {
    if (others == constants) {
      return true;
    }
    if (askedForAll && !others.hasNamesOf(constants)) {
      return false;
    }
    for (String name : asked) {
      if (!isAlike(name, others)) {
        return false;
      }
    }
    constants = others;
    return true;
  }

  private boolean isAlike(String name, Constants others) {
    List<Definition> before = constants.find(namespace, name);
    List<Definition> after = others.find(namespace, name);
    if (before.size() != after.size()) {
      return false;
    }
    if (before.size() == 1) {
      return constants.value(before.getFirst()).equals(others.value(after.getFirst()));
    }
    // Of several the places are reported, and nothing else.
    return before.stream()
        .map(Definition::at)
        .toList()
        .equals(after.stream().map(Definition::at).toList());
  }
}
