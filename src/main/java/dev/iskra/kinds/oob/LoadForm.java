package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.game.ObjectType;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.lower.Context;
import dev.iskra.lower.EffectForm;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `load oob reserves`, and the game's `load_oob = reserves`, `set_oob = reserves` with a name of
/// ours: the effects that load the files of an order of battle.
final class LoadForm implements EffectForm {
  private static final String ADDS = "load_oob";

  @Override
  public Set<String> words() {
    return Set.of("load", ADDS, Slot.LAND.effect(), Slot.NAVY.effect(), Slot.AIR.effect());
  }

  @Override
  public List<Entry> effects(Statement.Phrase phrase, Context context) {
    List<Expression> words = phrase.words();
    boolean sound =
        words.size() == 3
            && words.get(0).textOrWord().equals(Optional.of("load"))
            && words.get(1).textOrWord().equals(Optional.of("oob"));
    if (!sound) {
      context.report(
          OobRule.MALFORMED_LOAD
              .at(phrase.span(), "This loads nothing.")
              .help("Write `load oob name`."));
      return List.of();
    }
    Expression name = words.get(2);
    String text = name.textOrWord().orElse("");
    Resolution found =
        context.names().resolve(ObjectType.ORDER_OF_BATTLE, text, context.namespace());
    if (found instanceof Resolution.Declared declared) {
      return List.of(load(declared.symbol(), name.span()));
    }
    unknown(text, name.span(), context, found);
    return List.of();
  }

  private static void unknown(String text, Span at, Context context, Resolution found) {
    if (found instanceof Resolution.Ambiguous) {
      Unknowns.report(context, ObjectType.ORDER_OF_BATTLE, text, at, found);
      return;
    }
    List<String> near =
        found instanceof Resolution.Unknown unknown ? unknown.near() : List.<String>of();
    context.report(
        OobRule.MALFORMED_LOAD
            .at(at, "The mod declares no order of battle `" + text + "`.")
            .suggest(near, "One of the base game is loaded by `load_oob = \"" + text + "\"`."));
  }

  @Override
  public Optional<List<Entry>> effects(Statement.Assignment assignment, Context context) {
    String effect = assignment.key().textOrWord().orElse("");
    String text = assignment.value().textOrWord().orElse("");
    Span at = assignment.value().span();
    return context.names().resolve(ObjectType.ORDER_OF_BATTLE, text, context.namespace())
                instanceof Resolution.Declared(Symbol symbol)
            && symbol.origin() == Symbol.Origin.ISKRA
            && !effect.equals("load")
        ? Optional.of(
            effect.equals(ADDS) ? List.of(load(symbol, at)) : set(symbol, effect, at, context))
        : Optional.empty();
  }

  /// One file is loaded by itself; of several the effect that [Loading] writes takes care.
  private static Entry load(Symbol symbol, Span at) {
    List<Slot> filled =
        Arrays.stream(Slot.values()).filter(s -> form(symbol, s) != Parts.Form.NONE).toList();
    boolean one = filled.size() == 1 && form(symbol, filled.getFirst()) == Parts.Form.ONE;
    return one
        ? Field.string(ADDS, symbol.id() + filled.getFirst().suffix(), at)
        : Field.word(Loading.effect(symbol.id()), "yes", at);
  }

  private static List<Entry> set(Symbol symbol, String effect, Span at, Context context) {
    Slot slot =
        Arrays.stream(Slot.values())
            .filter(s -> s.effect().equals(effect))
            .findFirst()
            .orElseThrow();
    Parts.Form form = form(symbol, slot);
    if (form == Parts.Form.ONE) {
      return List.of(Field.string(effect, symbol.id() + slot.suffix(), at));
    }
    String name = "`" + symbol.name() + "`";
    context.report(
        form == Parts.Form.NONE
            ? OobRule.MALFORMED_LOAD.at(
                at, "The order of battle " + name + " has no " + slot.contents() + ".")
            : OobRule.MALFORMED_LOAD
                .at(
                    at,
                    "The %s of %s depend on conditions, and `%s` takes one file."
                        .formatted(slot.contents(), name, effect))
                .help("Write `load oob " + symbol.name() + "`, which chooses."));
    return List.of();
  }

  private static Parts.Form form(Symbol symbol, Slot slot) {
    return symbol.attribute(slot.keyword()).map(Parts.Form::valueOf).orElse(Parts.Form.NONE);
  }
}
