package dev.iskra.kind;

import dev.iskra.lower.Context;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.Map;
import java.util.Optional;

/// What a declaration needs to know of the program around it.
///
/// @param context for its blocks
/// @param declared what each declaration declares, by the place of the declaration
public record Surroundings(Context context, Map<Span, Symbol> declared) {
  /// The name a declaration declares.
  Optional<Symbol> symbolOf(Statement.Declaration declaration) {
    return Optional.ofNullable(declared.get(declaration.span()));
  }

  /// The same for a declaration within; tooltips are named after what is named.
  Surroundings within(Statement.Declaration child, String outer) {
    String owner = symbolOf(child).map(Symbol::qualified).orElse(outer);
    return new Surroundings(
        context.within(context.namespace(), owner, context.constants()), declared);
  }
}
