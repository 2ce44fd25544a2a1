package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;

/// Looks for holes `[X]`, which the game fills before it reads the script around them.
final class Interpolations {
  private Interpolations() {}

  /// Whether there is one in the entry, at any depth.
  static boolean in(Entry entry) {
    return switch (entry) {
      case Field field -> field.key().text().indexOf('[') >= 0 || in(field.value());
      case Item item -> in(item.value());
      default -> false;
    };
  }

  /// Without a stream, whose frames would be most of the stack where blocks are nested deeply.
  private static boolean anyIn(Block block) {
    for (Entry entry : block.entries()) {
      if (in(entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(Value value) {
    return switch (value) {
      case Scalar scalar -> scalar.text().indexOf('[') >= 0;
      case Block block -> anyIn(block);
      case Colour _ -> false;
    };
  }
}
