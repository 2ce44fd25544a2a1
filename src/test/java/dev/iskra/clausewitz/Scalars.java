package dev.iskra.clausewitz;

import java.util.ArrayList;
import java.util.List;

/// Every word and string of a tree, in order.
final class Scalars {
  private final List<Scalar> found = new ArrayList<>();

  private Scalars() {}

  static List<Scalar> of(Block block) {
    Scalars scalars = new Scalars();
    scalars.value(block);
    return scalars.found;
  }

  private void value(Value value) {
    switch (value) {
      case Scalar scalar -> found.add(scalar);
      case Colour(Scalar space, Block parts) -> {
        found.add(space);
        value(parts);
      }
      case Block block -> block.entries().forEach(this::entry);
    }
  }

  private void entry(Entry entry) {
    switch (entry) {
      case Field(Scalar key, Operator _, Value value) -> {
        found.add(key);
        value(value);
      }
      case Item(Value value) -> value(value);
      case Remark _, Verbatim _ -> throw new AssertionError("not read: " + entry);
    }
  }
}
