package dev.iskra.clausewitz;

import java.util.List;

/// A tree as text: with places, to compare with the grammar's; with lexemes, to compare what was
/// printed with what was read.
final class TreeDump {
  private final StringBuilder out = new StringBuilder();
  private final boolean places;

  private TreeDump(boolean places) {
    this.places = places;
  }

  static String places(Script script) {
    TreeDump dump = new TreeDump(true);
    dump.entries(script.entries());
    script
        .comments()
        .forEach(c -> dump.out.append('#').append(c.start()).append('-').append(c.end()));
    return dump.out.toString();
  }

  static String lexemes(List<Entry> entries) {
    TreeDump dump = new TreeDump(false);
    dump.entries(entries);
    return dump.out.toString();
  }

  private void entries(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry) {
        case Field(Scalar key, Operator operator, Value value) -> {
          value(key);
          out.append(operator.lexeme()).append(' ');
          value(value);
        }
        case Item(Value value) -> value(value);
        case Remark _, Verbatim _ -> throw new AssertionError("not read: " + entry);
      }
      out.append(";\n");
    }
  }

  private void value(Value value) {
    switch (value) {
      case Scalar scalar -> scalar(scalar);
      case Block block -> block(block);
      case Colour(Scalar space, Block parts) -> {
        out.append("colour ");
        scalar(space);
        block(parts);
      }
    }
  }

  private void scalar(Scalar scalar) {
    if (places) {
      out.append(scalar.span().start()).append('-').append(scalar.span().end()).append(' ');
    } else {
      out.append(scalar.lexeme()).append(' ');
    }
  }

  private void block(Block block) {
    out.append('{').append(places ? block.span().start() : "").append('\n');
    entries(block.entries());
    out.append('}').append(places ? block.span().end() - 1 : "");
  }
}
