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
import dev.iskra.game.Reference;
import dev.iskra.game.References;
import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks up every name in a block of script, and puts ids in the place of Iskra's names.
///
/// Which argument names what is data: [Vocabulary#references]. What the data does not know
/// passes. Unchanged parts are handed on as the same objects, and told apart by that.
@SuppressWarnings("ReferenceEquality")
public final class Resolver {
  private final Context context;
  private final NameCheck names;
  private final References known;

  /// A resolver for these surroundings.
  ///
  /// @param pasted whether the block is script as the game has it, where only ids count and
  ///     nothing is replaced
  public Resolver(Context context, boolean pasted) {
    this.context = context;
    this.names = new NameCheck(context, pasted);
    this.known = pasted ? NameCheck.IN_SCRIPT : Vocabulary.references();
  }

  /// The block with ids for names; the same object where nothing had to be replaced.
  public Block resolve(Block block, BlockKind kind) {
    return resolve(block, new Place(kind, "", Set.of()));
  }

  /// The fields of a definition of a kind (`focus`), with ids for names, and the blocks in it.
  public Block definition(String kind, Block block, BlockKind holds) {
    List<Reference> references = known.of(Reference.Place.DEFINITION, kind);
    Value fields = arguments(block, references, 0);
    return fields instanceof Block checked ? resolve(checked, holds) : block;
  }

  private Block resolve(Block block, Place place) {
    List<Entry> changed = null;
    List<Entry> entries = block.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry before = entries.get(i);
      Entry after = entry(before, place);
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
      case Item item ->
          item.value() instanceof Block block
              ? replaced(item, block, resolve(block, new Place(BlockKind.ARGUMENTS, "", Set.of())))
              : item;
      case Remark remark -> remark;
      case Verbatim verbatim -> verbatim;
    };
  }

  private static Entry replaced(Item item, Block before, Block after) {
    return before == after ? item : new Item(after);
  }

  private Entry field(Field field, Place place) {
    return switch (field.value()) {
      case Scalar scalar -> assignment(field, scalar, place);
      case Block block -> opening(field, block, place);
      case Colour _ -> field;
    };
  }

  private Entry assignment(Field field, Scalar scalar, Place place) {
    if (!place.kind().holdsScript() || place.isField(field.key().text())) {
      return field;
    }
    Value value = arguments(scalar, references(field.key().text(), place.kind()), 0);
    return changed(
        field, comparesScalars(field, place) ? names.popularity(field.key()) : field.key(), value);
  }

  private Entry opening(Field field, Block block, Place place) {
    String key = field.key().text();
    if (place.isField(key)) {
      return field;
    }
    Place inner = place.within(key, context);
    if (inner.kind() == BlockKind.TEMPLATE) {
      return field;
    }
    Value value = block;
    if (place.kind().holdsScript()) {
      names.scope(field.key());
      value = arguments(block, references(key, place.kind()), 0);
      if (place.kind().holdsEffects()
          && field.key().is(Popularities.EFFECT)
          && value instanceof Block shares) {
        Popularities.check(context, field.key(), shares);
      }
    }
    return changed(field, field.key(), value instanceof Block b ? resolve(b, inner) : value);
  }

  private static Field changed(Field field, Scalar key, Value value) {
    return value == field.value() && key == field.key()
        ? field
        : new Field(key, field.operator(), value);
  }

  /// `communism > 0.3`: the name of an ideology may be a trigger.
  private static boolean comparesScalars(Field field, Place place) {
    return place.kind().holdsTriggers()
        && field.operator() != Operator.EQUALS
        && field.value() instanceof Scalar;
  }

  private List<Reference> references(String key, BlockKind kind) {
    Reference.Place place = kind.holdsEffects() ? Reference.Place.EFFECT : Reference.Place.TRIGGER;
    return known.of(place, key);
  }

  /// The value with ids for the names that `references` say it holds from the step `depth` on.
  private Value arguments(Value value, List<Reference> references, int depth) {
    if (references.isEmpty()) {
      return value;
    }
    return switch (value) {
      case Scalar scalar -> {
        List<Reference> here = ending(references, depth);
        yield here.isEmpty() ? scalar : names.check(scalar, here);
      }
      case Block block -> {
        List<Reference> deeper = deeper(references, depth, block);
        yield deeper.isEmpty() ? block : within(block, deeper, depth);
      }
      case Colour colour -> colour;
    };
  }

  private Block within(Block block, List<Reference> references, int depth) {
    List<Entry> changed = null;
    List<Entry> entries = block.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry before = entries.get(i);
      Entry after = argument(before, references, depth);
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

  private Entry argument(Entry entry, List<Reference> references, int depth) {
    return switch (entry) {
      case Item item -> {
        Value after =
            arguments(item.value(), at(references, depth, Reference.EACH_ITEM), depth + 1);
        yield after == item.value() ? item : new Item(after);
      }
      case Field field -> fieldArgument(field, references, depth);
      case Remark remark -> remark;
      case Verbatim verbatim -> verbatim;
    };
  }

  private Entry fieldArgument(Field field, List<Reference> references, int depth) {
    String name = field.key().text();
    if (!concerns(references, depth, name)) {
      return field;
    }
    Scalar key = field.key();
    List<Reference> keys = excepting(at(references, depth, Reference.EACH_KEY), name);
    if (!keys.isEmpty()) {
      key = names.check(key, keys);
    }
    List<Reference> values = at(references, depth, name);
    List<Reference> others = excepting(at(references, depth, Reference.EACH_VALUE), name);
    if (!others.isEmpty()) {
      values = new ArrayList<>(values);
      values.addAll(others);
    }
    return changed(field, key, arguments(field.value(), values, depth + 1));
  }

  private static boolean excused(Reference reference, Block block) {
    return reference.unless().isPresent() && block.field(reference.unless().get()).isPresent();
  }

  /// Whether any of them has to do with a field of this name. Most fields are nobody's concern.
  private static boolean concerns(List<Reference> references, int depth, String name) {
    for (int i = 0; i < references.size(); i++) {
      String step = references.get(i).path().get(depth);
      if (step.equalsIgnoreCase(name)
          || step.equals(Reference.EACH_KEY)
          || step.equals(Reference.EACH_VALUE)) {
        return true;
      }
    }
    return false;
  }

  // Loops instead of streams: this runs for every field of every block, and mostly none fits.

  private static List<Reference> ending(List<Reference> references, int depth) {
    List<Reference> result = List.of();
    for (int i = 0; i < references.size(); i++) {
      result = references.get(i).path().size() == depth ? and(result, references.get(i)) : result;
    }
    return result;
  }

  private static List<Reference> deeper(List<Reference> references, int depth, Block block) {
    List<Reference> result = List.of();
    for (int i = 0; i < references.size(); i++) {
      Reference one = references.get(i);
      result = one.path().size() > depth && !excused(one, block) ? and(result, one) : result;
    }
    return result;
  }

  private static List<Reference> at(List<Reference> references, int depth, String step) {
    List<Reference> result = List.of();
    for (int i = 0; i < references.size(); i++) {
      Reference one = references.get(i);
      result = one.path().get(depth).equalsIgnoreCase(step) ? and(result, one) : result;
    }
    return result;
  }

  private static List<Reference> excepting(List<Reference> references, String name) {
    List<Reference> result = List.of();
    for (int i = 0; i < references.size(); i++) {
      Reference one = references.get(i);
      boolean left = one.except().stream().noneMatch(name::equalsIgnoreCase);
      result = left ? and(result, one) : result;
    }
    return result;
  }

  private static List<Reference> and(List<Reference> list, Reference one) {
    if (list.isEmpty()) {
      return List.of(one);
    }
    List<Reference> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
