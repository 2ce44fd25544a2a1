package dev.iskra.collect;

import dev.iskra.collect.Collected.KeyedText;
import dev.iskra.collect.Collected.Named;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.lock.IdAllocation;
import dev.iskra.lock.IdLock;
import dev.iskra.lock.Settled;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Symbol;
import dev.iskra.model.Variable;
import dev.iskra.text.Located;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Makes the symbol table of one mod again and again. Most edits leave all names as they are, but
/// for their places: then the last table is brought up to date instead of making it anew.
public final class SymbolTables {
  /// What a table was made from.
  private record Ground(
      List<Collected> files, List<List<Symbol>> scripts, IdLock lock, Facts facts) {
    Ground {
      files = List.copyOf(files);
      scripts = List.copyOf(scripts);
    }

    /// Whether a table made from the other differs in nothing but places and texts. The same
    /// object says that nothing changed.
    @SuppressWarnings("ReferenceEquality")
    boolean isAlike(Ground other) {
      return lock == other.lock
          && facts.equals(other.facts)
          && all(files, other.files, Collected::declaresAlike)
          && all(scripts, other.scripts, Located::areAlike);
    }

    @SuppressWarnings("ReferenceEquality")
    private static <T> boolean all(List<T> some, List<T> others, BiPredicate<T, T> alike) {
      boolean all = some.size() == others.size();
      for (int i = 0; all && i < some.size(); i++) {
        all = some.get(i) == others.get(i) || alike.test(some.get(i), others.get(i));
      }
      return all;
    }
  }

  private record Last(Ground ground, SymbolTable table, IdAllocation settlement) {}

  private final boolean lasting;
  private Optional<Last> last = Optional.empty();

  /// @param lasting whether anything is kept for another time
  public SymbolTables(boolean lasting) {
    this.lasting = lasting;
  }

  /// The table of these files.
  ///
  /// @param files what each declares, in order
  /// @param scripts what each piece of script defines, in order
  /// @return the very object of the last time, up to date, if nothing but places differs Objects
  /// that are the same were made from files that have not changed.
  @SuppressWarnings("ReferenceEquality")
  public SymbolTable table(
      List<Collected> files, List<List<Symbol>> scripts, IdLock lock, Facts facts, Sink sink) {
    Ground ground = new Ground(files, scripts, lock, facts);
    if (last.isPresent() && last.get().ground().isAlike(ground)) {
      Optional<SymbolTable> table = moved(last.get(), ground);
      if (table.isPresent()) {
        last = Optional.of(new Last(ground, table.get(), last.get().settlement()));
        return table.get();
      }
    }
    List<Symbol> ofScript = new ArrayList<>();
    scripts.forEach(ofScript::addAll);
    Findings findings = new Findings();
    SymbolTable.Made made = SymbolTable.of(Collected.all(files), ofScript, lock, facts, findings);
    List<Diagnostic> found = findings.list();
    found.forEach(sink::report);
    // Findings say places: with any, the table is made anew each time.
    last =
        lasting && found.isEmpty()
            ? Optional.of(new Last(ground, made.table(), made.settlement()))
            : Optional.empty();
    return made.table();
  }

  /// The table with everything at its place, and with the texts as they are now; nothing where
  /// they cannot be told from the others, and then the table is of no more use.
  @SuppressWarnings("ReferenceEquality")
  private static Optional<SymbolTable> moved(Last last, Ground now) {
    SymbolTable table = last.table();
    List<KeyedText> gone = new ArrayList<>();
    List<KeyedText> fresh = new ArrayList<>();
    for (int i = 0; i < now.files().size(); i++) {
      Collected before = last.ground().files().get(i);
      Collected after = now.files().get(i);
      if (before != after) {
        variables(after, names(before, after, table), table.variables());
        if (before.saysAlike(after)) {
          texts(before, after, table.keys());
        } else {
          gone.addAll(before.texts());
          fresh.addAll(after.texts());
        }
      }
    }
    for (int i = 0; i < now.scripts().size(); i++) {
      List<Symbol> before = last.ground().scripts().get(i);
      List<Symbol> after = now.scripts().get(i);
      for (int j = 0; before != after && j < after.size(); j++) {
        table.symbols().replace(before.get(j), after.get(j));
      }
    }
    return gone.isEmpty() && fresh.isEmpty() ? Optional.of(table) : resettled(last, gone, fresh);
  }

  private static Optional<SymbolTable> resettled(
      Last last, List<KeyedText> gone, List<KeyedText> fresh) {
    Optional<Settled> settled =
        last.settlement()
            .again(
                gone.stream().map(KeyedText::claim).toList(),
                fresh.stream().map(KeyedText::claim).toList());
    return settled.map(
        got -> {
          Map<TextKeys.Place, String> keys = last.table().keys();
          gone.forEach(text -> keys.remove(text.place()));
          for (int i = 0; i < fresh.size(); i++) {
            keys.put(fresh.get(i).place(), got.ids().get(i));
          }
          return last.table().with(got.lockText());
        });
  }

  /// Moves the names of one file.
  ///
  /// @return each by what it was before
  private static Map<Symbol, Symbol> names(Collected before, Collected after, SymbolTable table) {
    List<Named> old = before.allNamed();
    List<Named> fresh = after.allNamed();
    List<Symbol> symbols = new ArrayList<>();
    for (Named named : old) {
      symbols.add(Optional.ofNullable(table.declared().remove(named.declaration())).orElseThrow());
    }
    Map<Symbol, Symbol> moved = new HashMap<>();
    for (int i = 0; i < fresh.size(); i++) {
      Symbol symbol = symbols.get(i).movedTo(fresh.get(i).claim().at());
      table.declared().put(fresh.get(i).declaration(), symbol);
      table.symbols().replace(symbols.get(i), symbol);
      moved.put(symbols.get(i), symbol);
    }
    return moved;
  }

  private static void variables(
      Collected after, Map<Symbol, Symbol> moved, List<Variable> variables) {
    if (after.variables().isEmpty()) {
      return;
    }
    Map<Span, Optional<Variable.Range>> ranges = new HashMap<>();
    after
        .variables()
        .forEach(variable -> ranges.put(variable.named().claim().at(), variable.range()));
    variables.replaceAll(
        variable -> {
          Symbol symbol = moved.get(variable.symbol());
          return symbol == null
              ? variable
              : new Variable(
                  symbol,
                  variable.scope(),
                  ranges.getOrDefault(symbol.at(), Optional.empty()),
                  variable.clamped());
        });
  }

  private static void texts(Collected before, Collected after, Map<TextKeys.Place, String> keys) {
    List<String> kept = new ArrayList<>();
    for (KeyedText text : before.texts()) {
      kept.add(Optional.ofNullable(keys.remove(text.place())).orElseThrow());
    }
    for (int i = 0; i < kept.size(); i++) {
      keys.put(after.texts().get(i).place(), kept.get(i));
    }
  }
}
