package dev.iskra.compiler;

import java.util.List;

/// Pieces of one origin, in order: the declarations of a file, its pasted script. Where nothing
/// changed in what they are made of, the batch is the same object from one compile to the next.
///
/// @param pieces at least one
record UnitGroup(List<CompilationUnit> pieces) {
  UnitGroup {
    pieces = List.copyOf(pieces);
  }

  /// The object by which it is found again.
  Object key() {
    return pieces.getFirst().parts().getFirst();
  }
}
