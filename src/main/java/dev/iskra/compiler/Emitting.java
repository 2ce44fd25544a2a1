package dev.iskra.compiler;

import dev.iskra.check.Environment;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.collect.PastedUnit;
import dev.iskra.collect.ScriptIndex;
import dev.iskra.collect.SymbolTable;
import dev.iskra.collect.Unit;
import dev.iskra.kind.DeclarationContext;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.lower.Context;
import dev.iskra.model.Choices;
import java.util.List;

/// Hands declarations to the rooms of their kinds, and looks up the names in script.
///
/// @param choices what earlier builds chose
/// @param ground what all script is held against
record Emitting(Context context, SymbolTable table, Choices choices, Environment ground) {
  /// Compiles declarations that make one unit.
  void compile(List<Unit> units, UnitOutput out) {
    List<DeclarationReader> readings = units.stream().map(unit -> reading(unit, out)).toList();
    units.getFirst().compiled().compile(readings, out);
    out.examine(ground.with(out.surroundings(context).names()));
  }

  private DeclarationReader reading(Unit unit, UnitOutput out) {
    Context within = out.surroundings(context).within(unit.namespace(), "", unit.constants());
    DeclarationContext around =
        new DeclarationContext(within, table.declared(), out.witnessed(choices))
            .within(unit.declaration());
    return unit.extending()
        ? DeclarationReader.extending(unit.declaration(), unit.kind(), around)
        : new DeclarationReader(unit.declaration(), unit.kind(), around);
  }

  /// Pasted script goes out as it stands, and its names are looked up as the game would.
  void paste(PastedUnit unit, ScriptIndex index, UnitOutput out) {
    Context around = out.surroundings(context);
    Context within = around.within(unit.namespace(), "", unit.constants());
    index.check(within);
    out.examineScript(index, ground.with(within.names()));
    if (unit.emits()) {
      String text = unit.constants().applied(unit.at().text());
      unit.head().forEach(entry -> out.head(unit.path(), entry));
      out.script(unit.path(), List.of(new Verbatim(text, unit.at())));
    }
  }

  /// Looks up the names in a script file.
  void check(ScriptIndex index, UnitOutput out) {
    ScriptIndex opened = index.opened();
    Context around = out.surroundings(context);
    opened.check(around);
    out.examineScript(opened, ground.with(around.names()));
  }
}
