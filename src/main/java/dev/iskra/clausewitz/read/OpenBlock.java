package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import org.jspecify.annotations.Nullable;

/// A block that is being read: what stood before its brace, and where its entries begin in the
/// shared array. Used again for the next block at the same depth.
final class OpenBlock {
  private @Nullable Scalar key;
  private Operator operator = Operator.NONE;
  private @Nullable Scalar colour;

  /// The opening brace, in bytes.
  int start;

  /// The index of its first entry.
  int base;

  /// Whether two words stood side by side in it.
  boolean sideBySide;

  void open(
      @Nullable Scalar key,
      @Nullable Operator operator,
      @Nullable Scalar colour,
      int start,
      int base) {
    this.key = key;
    this.operator = operator == null ? Operator.NONE : operator;
    this.colour = colour;
    this.start = start;
    this.base = base;
    this.sideBySide = false;
  }

  /// The field or item that the block is the value of.
  Entry entry(Block block) {
    Scalar name = key;
    Scalar space = colour;
    Value value = space == null ? block : new Colour(space, block);
    return name == null ? new Item(value) : new Field(name, operator, value);
  }
}
