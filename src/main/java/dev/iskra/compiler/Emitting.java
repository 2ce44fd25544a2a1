package dev.iskra.compiler;

import dev.iskra.analyze.PastedUnit;
import dev.iskra.analyze.ScriptIndex;
import dev.iskra.analyze.SymbolTable;
import dev.iskra.analyze.Unit;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.examine.Ground;
import dev.iskra.kind.Reading;
import dev.iskra.kind.Surroundings;
import dev.iskra.lower.Context;
import dev.iskra.model.Choices;
import java.util.List;

/// Hands declarations to the rooms of their kinds, and looks up the names in script.
final class Emitting {
  private final Context context;
  private final SymbolTable table;
  private final Choices choices;
  private final Ground ground;

  /// @param choices what earlier builds chose
  /// @param ground what all script is held against
  Emitting(Context context, SymbolTable table, Choices choices, Ground ground) {
    this.choices = choices;
    this.ground = ground;
    this.context = context;
    this.table = table;
  }

  /// Compiles declarations that make one piece.
  void compile(List<Unit> units, Recorded out) {
    List<Reading> readings = units.stream().map(unit -> reading(unit, out)).toList();
    Unit first = units.getFirst();
    if (first.extending() && !first.kind().compiledTogether()) {
      first.kind().extend(readings.getFirst(), out);
    } else {
      first.kind().compile(readings, out);
    }
    out.examine(ground.with(out.surroundings(context).names()));
  }

  private Reading reading(Unit unit, Recorded out) {
    Context within = out.surroundings(context).within(unit.namespace(), "", unit.constants());
    Surroundings around =
        new Surroundings(within, table.declared(), out.witnessed(choices))
            .within(unit.declaration());
    return unit.extending()
        ? Reading.extending(unit.declaration(), unit.kind(), around)
        : new Reading(unit.declaration(), unit.kind(), around);
  }

  /// Pasted script goes out as it stands, and its names are looked up as the game would.
  void paste(PastedUnit unit, ScriptIndex index, Recorded out) {
    Context around = out.surroundings(context);
    index.check(around.within(unit.namespace(), "", unit.constants()));
    out.examinedScript(index.examine(ground.with(around.names())));
    if (unit.emits()) {
      String text = unit.constants().applied(unit.at().text());
      unit.head().forEach(entry -> out.head(unit.path(), entry));
      out.script(unit.path(), List.of(new Verbatim(text, unit.at())));
    }
  }

  /// Looks up the names in a script file.
  void check(ScriptIndex index, Recorded out) {
    Context around = out.surroundings(context);
    index.check(around);
    out.examinedScript(index.examine(ground.with(around.names())));
  }
}
