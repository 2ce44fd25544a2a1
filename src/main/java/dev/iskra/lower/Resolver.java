package dev.iskra.lower;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.game.BlockKind;
import dev.iskra.game.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Puts ids in the place of Iskra's names in a block of script.
///
/// What an argument names, its type in the signatures says. What they do not know passes.
/// Unchanged parts are handed on as the same objects, and told apart by that.
@SuppressWarnings("ReferenceEquality")
final class Resolver {
  private final Context context;
  private final Renamer names;

  Resolver(Context context) {
    this.context = context;
    this.names = new Renamer(context);
  }

  /// The block with ids for names; the same object where nothing had to be replaced.
  Block resolve(Block block, BlockKind kind) {
    return resolve(block, Place.of(kind));
  }

  Block resolve(Block block, Place place) {
    return changed(block, entry -> entry(entry, place));
  }

  /// The block with what becomes of each entry; the same object where all stay as they are.
  private static Block changed(Block block, UnaryOperator<Entry> change) {
    List<Entry> changed = null;
    List<Entry> entries = block.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry before = entries.get(i);
      Entry after = change.apply(before);
      if (after != before && changed == null) {
        changed = new ArrayList<>(entries);
      }
      if (changed != null) {
        changed.set(i, after);
      }
    }
    return changed == null
        ? block
        : new Block(List.copyOf(changed), block.source(), block.start(), block.end());
  }

  private Entry entry(Entry entry, Place place) {
    return switch (entry) {
      case Field field -> field(field, place);
      case Item item -> item(item, place);
      case Remark remark -> remark;
      case Verbatim verbatim -> verbatim;
    };
  }

  private Item item(Item item, Place place) {
    Value after =
        switch (item.value()) {
          case Scalar scalar -> names.renamed(scalar, place.items());
          case Block block -> resolve(block, place.each());
          case Colour colour -> colour;
        };
    return after == item.value() ? item : new Item(after);
  }

  private Field field(Field field, Place place) {
    Place.Known known = place.known(field.key().text());
    Scalar key = key(field, place, known);
    Value value =
        switch (field.value()) {
          case Scalar scalar -> names.renamed(scalar, known.words());
          case Block block -> resolve(block, place.within(field.key().text(), context));
          case Colour colour -> colour;
        };
    return value == field.value() && key == field.key()
        ? field
        : new Field(key, field.operator(), value);
  }

  private Scalar key(Field field, Place place, Place.Known known) {
    if (known.field()) {
      return names.renamed(field.key(), known.names());
    }
    if (place.script() && known.takes().isEmpty() && field.value() instanceof Scalar) {
      Scalar scripted =
          names.renamed(
              field.key(),
              place.effects() ? ObjectType.SCRIPTED_EFFECT : ObjectType.SCRIPTED_TRIGGER);
      if (scripted != field.key()) {
        return scripted;
      }
    }
    return comparesScalars(field, place)
        ? names.renamed(field.key(), ObjectType.IDEOLOGY)
        : field.key();
  }

  /// `communism > 0.3`: the name of an ideology may be a trigger.
  private static boolean comparesScalars(Field field, Place place) {
    return place.triggers()
        && field.operator() != Operator.EQUALS
        && field.value() instanceof Scalar;
  }
}
