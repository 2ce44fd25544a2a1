package dev.iskra.exhibit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.ScriptReader;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.emit.Artifact;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A script file of a mod, read back: its `@constants` stand by their values.
///
/// @param path in the mod
public record ScriptFile(String path, List<Entry> entries) {
  public ScriptFile {
    entries = List.copyOf(entries);
  }

  static ScriptFile of(Artifact file) {
    String path = file.path().value();
    List<Entry> read = ScriptReader.read(SourceFile.of(path, file.bytes())).value().entries();
    Map<String, Scalar> constants = new HashMap<>();
    for (Entry entry : read) {
      if (entry instanceof Field(Scalar key, _, Scalar value) && isConstant(key)) {
        constants.put(key.text(), value);
      }
    }
    return new ScriptFile(path, constants.isEmpty() ? read : filled(read, constants));
  }

  /// The definitions at the top of the file, without its constants.
  public Stream<Field> definitions() {
    return entries.stream()
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(field -> !isConstant(field.key()));
  }

  private static boolean isConstant(Scalar key) {
    return !key.quoted() && key.text().startsWith("@");
  }

  private static List<Entry> filled(List<Entry> entries, Map<String, Scalar> constants) {
    List<Entry> result = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      result.add(
          switch (entry) {
            case Field f -> new Field(f.key(), f.operator(), filled(f.value(), constants));
            case Item item -> new Item(filled(item.value(), constants));
            case Remark remark -> remark;
            case Verbatim verbatim -> verbatim;
          });
    }
    return result;
  }

  private static Value filled(Value value, Map<String, Scalar> constants) {
    return switch (value) {
      case Scalar word when isConstant(word) && constants.containsKey(word.text()) ->
          Scalar.word(constants.getOrDefault(word.text(), word).text(), word.span());
      case Scalar word -> word;
      case Block b -> new Block(filled(b.entries(), constants), b.source(), b.start(), b.end());
      case Colour colour -> colour;
    };
  }
}
