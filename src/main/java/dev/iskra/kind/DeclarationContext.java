package dev.iskra.kind;

import dev.iskra.lower.Context;
import dev.iskra.model.Choices;
import dev.iskra.model.Site;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Statement;
import java.util.Map;
import java.util.Optional;

/// What a declaration needs to know of the program around it.
///
/// @param context for its blocks
/// @param declared what each declaration declares, by the place of the declaration
/// @param choices what earlier builds chose
public record DeclarationContext(Context context, Map<Site, Symbol> declared, Choices choices) {
  /// The name a declaration declares.
  Optional<Symbol> symbolOf(Statement.Declaration declaration) {
    return symbolOf(declaration, declared);
  }

  /// What a declaration declares, among all that is declared.
  public static Optional<Symbol> symbolOf(
      Statement.Declaration declaration, Map<Site, Symbol> declared) {
    return Header.of(declaration)
        .name()
        .flatMap(
            name -> Optional.ofNullable(declared.get(new Site(declaration.span(), name.text()))));
  }

  /// The same for a declaration within; its texts belong to it, if it has a name.
  public DeclarationContext within(Statement.Declaration child) {
    String owner = symbolOf(child).map(Symbol::qualified).orElse(context.owner());
    return new DeclarationContext(
        context.within(context.namespace(), owner, context.constants()), declared, choices);
  }
}
