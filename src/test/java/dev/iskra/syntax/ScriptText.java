package dev.iskra.syntax;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import java.util.List;
import java.util.stream.Collectors;

/// The script reader's tree as one line of text, as [TreeText] tells ours.
final class ScriptText {
  private ScriptText() {}

  static String of(List<Entry> entries) {
    return entries.stream().map(ScriptText::of).collect(Collectors.joining(" "));
  }

  private static String of(Entry entry) {
    return switch (entry) {
      case Field f -> f.key().lexeme() + " " + f.operator().lexeme() + " " + of(f.value()) + ";";
      case Item i -> of(i.value());
      default -> throw new IllegalStateException("no reader gives this: " + entry);
    };
  }

  private static String of(Value value) {
    return switch (value) {
      case Scalar scalar -> scalar.lexeme();
      case Block block -> "{" + of(block.entries()) + "}";
      case Colour colour -> colour.space().lexeme() + of(colour.parts());
    };
  }
}
