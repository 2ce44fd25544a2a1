package dev.iskra.collect;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.emit.ModPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an attribute of a definition says, in the form that the head of `definitions.txt`
/// describes.
final class AttributeForm {
  private static final String ALL = "[]";
  private static final String PAIRS = "{}";

  private AttributeForm() {}

  /// The value; empty where there is none.
  ///
  /// @param form as it is written in the data
  /// @param path where the file goes
  /// @param keys that lead to the definition
  /// @param blocks that the keys have
  static String value(String form, ModPath path, List<String> keys, List<Optional<Block>> blocks) {
    int close = form.indexOf('>');
    if (!form.startsWith("<") || close < 0) {
      return form;
    }
    String inner = form.substring(1, close);
    if (inner.equals("file")) {
      return path.fileName();
    }
    if (inner.equals("stem")) {
      return path.stem();
    }
    int step = Integer.parseInt(inner);
    if (step >= keys.size()) {
      return "";
    }
    return close + 1 == form.length()
        ? keys.get(step)
        : blocks.get(step).map(block -> in(block, form.substring(close + 2))).orElse("");
  }

  private static String in(Block block, String fields) {
    int dot = fields.indexOf('.');
    if (dot >= 0) {
      return block
          .field(fields.substring(0, dot))
          .map(Field::value)
          .filter(Block.class::isInstance)
          .map(inner -> in((Block) inner, fields.substring(dot + 1)))
          .orElse("");
    }
    if (fields.endsWith(ALL)) {
      String key = fields.substring(0, fields.length() - ALL.length());
      return block
          .fields()
          .filter(field -> field.is(key))
          .map(field -> words(field.value()))
          .distinct()
          .collect(Collectors.joining(" "));
    }
    if (fields.endsWith(PAIRS)) {
      String key = fields.substring(0, fields.length() - PAIRS.length());
      return block.field(key).map(field -> pairs(field.value())).orElse("");
    }
    return block.field(fields).map(field -> words(field.value())).orElse("");
  }

  private static String words(Value value) {
    return switch (value) {
      case Scalar scalar -> scalar.text();
      case Block list -> list.words().stream().map(Scalar::text).collect(Collectors.joining(" "));
      case Colour _ -> "";
    };
  }

  private static String pairs(Value value) {
    return value instanceof Block block
        ? block
            .fields()
            .filter(field -> field.value() instanceof Scalar)
            .map(field -> field.key().text() + "=" + ((Scalar) field.value()).text())
            .collect(Collectors.joining(" "))
        : "";
  }
}
