package dev.iskra.collect;

import dev.iskra.collect.Collected.DeclaredVariable;
import dev.iskra.collect.Collected.KeyedText;
import dev.iskra.collect.Collected.Named;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.lock.Claim;
import dev.iskra.lock.IdAllocation;
import dev.iskra.lock.IdLock;
import dev.iskra.lock.Settled;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Site;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.model.Variable;
import dev.iskra.signature.Signatures;
import dev.iskra.text.Digits;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of a program with their ids: what Iskra declares, settled with the lock, and what
/// script defines. [SymbolTables] may bring the places in it up to date.
///
/// @param declared what each declaration declares, by its place
/// @param keys the localisation keys of texts without a name, by the place of the text
/// @param lock the text that `iskra.lock` should have
public record SymbolTable(
    Symbols symbols,
    Map<Site, Symbol> declared,
    List<Variable> variables,
    Map<TextKeys.Place, String> keys,
    String lock) {
  /// Families of which the game's own ids may not be taken.
  private static final Set<ObjectType> TAKEN =
      EnumSet.of(ObjectType.FOCUS, ObjectType.FOCUS_TREE, ObjectType.EVENT);

  /// Families of which two definitions of one id break the game; of others the later one wins.
  private static final Set<ObjectType> UNIQUE =
      EnumSet.of(
          ObjectType.FOCUS,
          ObjectType.FOCUS_TREE,
          ObjectType.EVENT,
          ObjectType.COUNTRY,
          ObjectType.IDEA,
          ObjectType.CHARACTER,
          ObjectType.DECISION,
          ObjectType.TECHNOLOGY);

  /// A table, and how its ids were settled.
  record Made(SymbolTable table, IdAllocation settlement) {}

  /// Gives every declaration its id.
  static Made of(Collected collected, List<Symbol> ofScript, IdLock lock, Facts facts, Sink sink) {
    List<Named> wishes = distinct(collected, sink);
    List<Claim> claims = new ArrayList<>(wishes.size() + collected.texts().size());
    wishes.forEach(named -> claims.add(named.claim()));
    collected.texts().forEach(text -> claims.add(text.claim()));
    IdAllocation settlement = lock.settlement(claims, eventNumbers(ofScript));
    Settled settled = settlement.settled();
    settled.diagnostics().forEach(sink::report);
    Set<Span> reported = new HashSet<>();
    settled.diagnostics().forEach(diagnostic -> reported.add(diagnostic.at()));
    SymbolTable table =
        new Maker(wishes, settled.ids(), ofScript, reported, facts, sink)
            .make(collected, settled.lockText());
    return new Made(table, settlement);
  }

  /// The same names with another lock.
  SymbolTable with(String otherLock) {
    return new SymbolTable(symbols, declared, variables, keys, otherLock);
  }

  /// The wishes of all declarations, each name once.
  private static List<Named> distinct(Collected collected, Sink sink) {
    List<Named> result = new ArrayList<>();
    Map<String, Named> seen = new HashMap<>();
    for (Named named : collected.allNamed()) {
      String qualified = ClaimMaker.qualified(named.namespace(), named.name());
      Named first = seen.putIfAbsent(named.family().id() + " " + qualified, named);
      if (first == null) {
        result.add(named);
      } else {
        duplicate(named, first, sink);
      }
    }
    return result;
  }

  private static void duplicate(Named named, Named first, Sink sink) {
    sink.report(
        CollectRule.DUPLICATE_NAME
            .at(
                named.claim().at(),
                "There are two declarations of the %s `%s`."
                    .formatted(named.family().label(), named.name()))
            .label(first.claim().at(), "the other is here")
            .help("Give one of them another name."));
  }

  /// The numbers that events in script have, by namespace: no event of ours may get one of them.
  private static Map<String, Set<Integer>> eventNumbers(List<Symbol> ofScript) {
    Map<String, Set<Integer>> taken = new HashMap<>();
    for (Symbol symbol : ofScript) {
      int dot = symbol.id().lastIndexOf('.');
      if (symbol.family() == ObjectType.EVENT && dot > 0) {
        Digits.number(symbol.id().substring(dot + 1))
            .ifPresent(
                number ->
                    taken
                        .computeIfAbsent(symbol.id().substring(0, dot), _ -> new HashSet<>())
                        .add(number));
      }
    }
    return taken;
  }

  /// Puts the table together.
  ///
  /// @param ids what the wishes got, in their order, and then what the texts got in theirs
  /// @param reported places of which the lock has said what is wrong with their ids
  private record Maker(
      List<Named> wishes,
      List<String> ids,
      List<Symbol> ofScript,
      Set<Span> reported,
      Facts facts,
      Sink sink) {
    SymbolTable make(Collected collected, String lock) {
      Symbols symbols = new Symbols();
      Map<Site, Symbol> declared = new HashMap<>();
      for (int i = 0; i < wishes.size(); i++) {
        Named named = wishes.get(i);
        Symbol symbol = symbol(named, ids.get(i), declared);
        declared.put(named.declaration(), symbol);
        symbols.add(symbol);
        clash(symbol);
      }
      ofScript.forEach(symbols::add);
      ofScript.forEach(symbol -> alreadyDefined(symbol, symbols));
      List<KeyedText> texts = collected.texts();
      Map<TextKeys.Place, String> keys = HashMap.newHashMap(texts.size());
      for (int i = 0; i < texts.size(); i++) {
        keys.put(texts.get(i).place(), ids.get(wishes.size() + i));
      }
      return new SymbolTable(symbols, declared, variables(collected, declared), keys, lock);
    }

    private Symbol symbol(Named named, String id, Map<Site, Symbol> declared) {
      Map<String, String> attributes = new HashMap<>(named.attributes());
      named
          .outer()
          .ifPresent(
              outer ->
                  Optional.ofNullable(declared.get(outer.declaration()))
                      .ifPresent(around -> attributes.put(outer.attribute(), around.id())));
      return new Symbol(
          named.family(),
          named.name(),
          named.namespace(),
          id,
          named.claim().at(),
          Symbol.Origin.ISKRA,
          attributes);
    }

    private static List<Variable> variables(Collected collected, Map<Site, Symbol> declared) {
      List<Variable> result = new ArrayList<>();
      for (DeclaredVariable variable : collected.variables()) {
        Symbol symbol = declared.get(variable.named().declaration());
        if (symbol != null) {
          result.add(new Variable(symbol, variable.scope(), variable.range(), variable.clamped()));
        }
      }
      return result;
    }

    private void clash(Symbol symbol) {
      if (TAKEN.contains(symbol.family()) && facts.has(symbol.family(), symbol.id())) {
        sink.report(
            CollectRule.CLASH_WITH_BASE_GAME
                .at(
                    symbol.at(),
                    "The base game has the %s `%s` already."
                        .formatted(symbol.family().label(), symbol.id()))
                .help("Give it another name, or put the file into a namespace with a prefix."));
      }
    }

    /// Whether it has the name of a field, and so lies outside its block after a slip of braces.
    private static boolean isField(Symbol symbol) {
      return Signatures.builtIn()
          .definition(symbol.family().id())
          .flatMap(shape -> shape.named(symbol.id()))
          .isPresent();
    }

    /// Each id that several define is reported once, at the first script that comes too late.
    private void alreadyDefined(Symbol symbol, Symbols symbols) {
      if (!UNIQUE.contains(symbol.family())) {
        return;
      }
      List<Symbol> claiming = symbols.claiming(symbol.family(), symbol.id());
      boolean due = claiming.size() > 1 && claiming.get(1).equals(symbol);
      if (!due
          || isField(symbol)
          || claiming.stream().anyMatch(other -> reported.contains(other.at()))) {
        return;
      }
      sink.report(
          CollectRule.DUPLICATE_ID
              .at(
                  symbol.at(),
                  "The " + symbol.family().label() + " `" + symbol.id() + "` is defined twice.")
              .label(claiming.getFirst().at(), "the other definition is here")
              .help("Give one of them another id."));
    }
  }
}
