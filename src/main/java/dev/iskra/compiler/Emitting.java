package dev.iskra.compiler;

import dev.iskra.analyze.Collected;
import dev.iskra.analyze.PastedUnit;
import dev.iskra.analyze.ScriptIndex;
import dev.iskra.analyze.SymbolTable;
import dev.iskra.analyze.Unit;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.kind.Reading;
import dev.iskra.kind.Surroundings;
import dev.iskra.lower.Context;
import java.util.List;

/// Hands every declaration to the room of its kind.
final class Emitting {
  private final Context context;
  private final SymbolTable table;
  private final Documents documents;

  Emitting(Context context, SymbolTable table, Documents documents) {
    this.context = context;
    this.table = table;
    this.documents = documents;
  }

  /// All declarations, many at a time.
  void units(List<Unit> units, Workers workers) {
    workers.each(units, this::unit).forEach(recorded -> recorded.play(context, documents));
  }

  private Recorded unit(Unit unit) {
    Recorded out = new Recorded(documents.mod());
    Context within =
        out.surroundings(context).within(unit.namespace(), "", unit.constants());
    Surroundings around = new Surroundings(within, table.declared());
    unit.kind().compile(new Reading(unit.declaration(), unit.kind(), around), out);
    return out;
  }

  /// Pasted script goes out as it stands, and its names are looked up as the game would.
  void pasted(Collected collected, List<ScriptIndex> indexes) {
    for (int i = 0; i < indexes.size(); i++) {
      PastedUnit unit = collected.pasted().get(i);
      indexes.get(i).check(context.within(unit.namespace(), "", unit.constants()));
      if (unit.emits()) {
        String text = unit.constants().applied(unit.at().text());
        unit.head().forEach(entry -> documents.head(unit.path(), entry));
        documents.script(unit.path(), List.of(new Verbatim(text, unit.at())));
      }
    }
  }
}
