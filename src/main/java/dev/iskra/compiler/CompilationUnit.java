package dev.iskra.compiler;

import dev.iskra.text.Span;
import java.util.function.BiConsumer;

/// A part of a mod that is compiled at once: a declaration, several that depend on each other, or
/// script.
///
/// @param parts what it is made of: declarations, or a piece of script
/// @param what how people call it
/// @param at where it stands
/// @param size about how much work it is
/// @param work compiles it
record CompilationUnit(
    Identities parts, String what, Span at, int size, BiConsumer<Emitting, UnitOutput> work) {}
