package dev.iskra.compiler;

import dev.iskra.analyze.Collected;
import dev.iskra.analyze.PastedUnit;
import dev.iskra.analyze.ScriptIndex;
import dev.iskra.analyze.SymbolTable;
import dev.iskra.analyze.Unit;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Reading;
import dev.iskra.kind.Surroundings;
import dev.iskra.lower.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    workers.each(batches(units), this::batch).forEach(done -> done.play(context, documents));
  }

  /// Each declaration alone, but those of a kind whose declarations depend on each other
  /// together.
  private static List<List<Unit>> batches(List<Unit> units) {
    List<List<Unit>> batches = new ArrayList<>();
    Map<DeclarationKind, List<Unit>> together = new LinkedHashMap<>();
    for (Unit unit : units) {
      if (unit.kind().compiledTogether()) {
        together.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit);
      } else {
        batches.add(List.of(unit));
      }
    }
    batches.addAll(together.values());
    return batches;
  }

  private Recorded batch(List<Unit> units) {
    Recorded out = new Recorded(documents.mod());
    List<Reading> readings = units.stream().map(unit -> reading(unit, out)).toList();
    Unit first = units.getFirst();
    if (first.extending() && !first.kind().compiledTogether()) {
      first.kind().extend(readings.getFirst(), out);
    } else {
      first.kind().compile(readings, out);
    }
    return out;
  }

  private Reading reading(Unit unit, Recorded out) {
    Context within = out.surroundings(context).within(unit.namespace(), "", unit.constants());
    Surroundings around = new Surroundings(within, table.declared()).within(unit.declaration());
    return unit.extending()
        ? Reading.extending(unit.declaration(), unit.kind(), around)
        : new Reading(unit.declaration(), unit.kind(), around);
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
