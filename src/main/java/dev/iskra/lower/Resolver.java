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
import dev.iskra.game.ReferenceTree;
import dev.iskra.game.References;
import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

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
    Value fields = arguments(block, known.tree(Reference.Place.DEFINITION, kind));
    return fields instanceof Block checked ? resolve(checked, holds) : block;
  }

  private Block resolve(Block block, Place place) {
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

  // Nearly all entries are fields, and nearly all values words: these are asked for first, since
  // a switch over types is slow until the JVM is warm.

  private Entry entry(Entry entry, Place place) {
    if (entry instanceof Field field) {
      return field.value() instanceof Scalar scalar
          ? assignment(field, scalar, place)
          : field(field, place);
    }
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
    Value value = arguments(scalar, references(field.key().text(), place.kind()));
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
      value = arguments(block, references(key, place.kind()));
      if (place.kind().holdsEffects()
          && field.key().is(Popularities.EFFECT)
          && value instanceof Block shares) {
        Popularities.check(context.names(), field.key(), shares).ifPresent(context::report);
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

  private ReferenceTree references(String key, BlockKind kind) {
    Reference.Place place = kind.holdsEffects() ? Reference.Place.EFFECT : Reference.Place.TRIGGER;
    return known.tree(place, key);
  }

  /// The value with ids for the names that are said to be in it.
  private Value arguments(Value value, ReferenceTree references) {
    if (references.isEmpty()) {
      return value;
    }
    return switch (value) {
      case Scalar scalar ->
          references.here().isEmpty() ? scalar : names.check(scalar, references.here());
      case Block block -> {
        ReferenceTree here = references.within(name -> block.field(name).isPresent());
        yield here.goesOn() ? changed(block, entry -> argument(entry, here)) : block;
      }
      case Colour colour -> colour;
    };
  }

  private Entry argument(Entry entry, ReferenceTree references) {
    return switch (entry) {
      case Item item -> {
        Value after = arguments(item.value(), references.items());
        yield after == item.value() ? item : new Item(after);
      }
      case Field field -> {
        String name = field.key().text();
        List<Reference> keys = references.key(name);
        Scalar key = keys.isEmpty() ? field.key() : names.check(field.key(), keys);
        yield changed(field, key, arguments(field.value(), references.field(name)));
      }
      case Remark remark -> remark;
      case Verbatim verbatim -> verbatim;
    };
  }
}
