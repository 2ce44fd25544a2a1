package dev.iskra.compiler;

import dev.iskra.analyze.PastedUnit;
import dev.iskra.analyze.ScriptIndex;
import dev.iskra.analyze.SymbolTable;
import dev.iskra.analyze.Unit;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.examine.Ground;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Header;
import dev.iskra.kind.Reading;
import dev.iskra.kind.Surroundings;
import dev.iskra.lower.Context;
import dev.iskra.model.Choices;
import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Hands every declaration to the room of its kind, and looks up the names in script. It is all
/// put into pieces, which can be compiled many at a time.
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

  /// All pieces of a mod, in order.
  ///
  /// @param indexes of the pasted units, in their order
  List<Piece> pieces(
      List<Unit> units,
      List<PastedUnit> pasted,
      List<ScriptIndex> indexes,
      List<Sources.ScriptSource> sources,
      List<ScriptIndex> scripts) {
    List<Piece> pieces = new ArrayList<>();
    batches(units).forEach(batch -> pieces.add(batch(batch)));
    for (int i = 0; i < pasted.size(); i++) {
      pieces.add(pasted(pasted.get(i), indexes.get(i)));
    }
    for (int i = 0; i < scripts.size(); i++) {
      pieces.add(script(sources.get(i), scripts.get(i)));
    }
    return pieces;
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

  private Piece batch(List<Unit> units) {
    Unit first = units.getFirst();
    String others = units.size() == 1 ? "" : " and " + (units.size() - 1) + " more";
    return new Piece(
        units, called(first) + others, first.declaration().span(), out -> compile(units, out));
  }

  private void compile(List<Unit> units, Recorded out) {
    List<Reading> readings = units.stream().map(unit -> reading(unit, out)).toList();
    Unit first = units.getFirst();
    if (first.extending() && !first.kind().compiledTogether()) {
      first.kind().extend(readings.getFirst(), out);
    } else {
      first.kind().compile(readings, out);
    }
    out.examine(ground.with(out.surroundings(context).names()));
  }

  private static String called(Unit unit) {
    Header header = Header.of(unit.declaration());
    String name =
        header
            .name()
            .map(Expression.Word::text)
            .or(() -> header.title().map(title -> '"' + title.text() + '"'))
            .orElse("");
    String extend = unit.extending() ? "extend " : "";
    return extend + (header.keyword().text() + " " + name).strip();
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
  private Piece pasted(PastedUnit unit, ScriptIndex index) {
    return new Piece(List.of(unit), "pasted script", unit.at(), out -> emit(unit, index, out));
  }

  private void emit(PastedUnit unit, ScriptIndex index, Recorded out) {
    Context around = out.surroundings(context);
    index.check(around.within(unit.namespace(), "", unit.constants()));
    out.examinedScript(index.examine(ground.with(around.names())));
    if (unit.emits()) {
      String text = unit.constants().applied(unit.at().text());
      unit.head().forEach(entry -> out.head(unit.path(), entry));
      out.script(unit.path(), List.of(new Verbatim(text, unit.at())));
    }
  }

  private Piece script(Sources.ScriptSource source, ScriptIndex index) {
    return new Piece(
        List.of(index),
        "script",
        source.file().span(0, 0),
        out -> {
          Context around = out.surroundings(context);
          index.check(around);
          out.examinedScript(index.examine(ground.with(around.names())));
        });
  }
}
