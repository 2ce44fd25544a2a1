package dev.iskra.kind.facet;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Statement;
import java.util.Optional;

/// A kind for which it matters that what is declared is used.
public interface UnusedReporting {
  /// What to say of a declared name that nothing in the mod uses; empty where that is no matter.
  /// Asked only of kinds of which [dev.iskra.model.Usage] takes note.
  Optional<Diagnostic> unused(Statement.Declaration declaration, Symbol symbol);
}
