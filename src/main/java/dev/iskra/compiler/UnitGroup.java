package dev.iskra.compiler;

import java.util.List;

/// Units of one origin, in order: the declarations of a file, its pasted script. Where nothing
/// changed in what they are made of, the group is the same object from one compile to the next.
///
/// @param units at least one
record UnitGroup(List<CompilationUnit> units) {
  UnitGroup {
    units = List.copyOf(units);
  }

  /// About how much work it is.
  int size() {
    return units.stream().mapToInt(CompilationUnit::size).sum();
  }

  /// The object by which it is found again.
  Object key() {
    return units.getFirst().parts().objects().getFirst();
  }
}
