package dev.iskra.compiler;

import dev.iskra.text.Span;
import java.util.List;
import java.util.function.BiConsumer;

/// A part of a mod that is compiled at once: a declaration, several that depend on each other, or
/// script.
///
/// @param parts what it is made of; the same objects make the same piece
/// @param what how people call it
/// @param at where it stands
/// @param work compiles it
record CompilationUnit(List<?> parts, String what, Span at, BiConsumer<Emitting, UnitOutput> work) {
  // Two equal declarations are still two.
  @SuppressWarnings("ReferenceEquality")
  boolean isMadeOf(List<?> others) {
    if (parts.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }
}
