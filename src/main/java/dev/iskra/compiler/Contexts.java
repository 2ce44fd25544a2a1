package dev.iskra.compiler;

import dev.iskra.collect.SymbolTable;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lower.Constants;
import dev.iskra.lower.Context;
import dev.iskra.lower.EffectForms;
import dev.iskra.lower.TextKeys;
import dev.iskra.lower.Variables;
import dev.iskra.model.Names;
import dev.iskra.model.Texts;
import java.util.Optional;

/// The outermost surroundings of blocks.
final class Contexts {
  private Contexts() {}

  static Context of(Names names, SymbolTable table, EffectForms forms, Sink sink) {
    return new Context(
        names,
        new Variables(table.variables()),
        new Texts(),
        new TextKeys(table.keys()),
        Constants.NONE,
        forms,
        sink,
        Optional.empty(),
        "");
  }
}
