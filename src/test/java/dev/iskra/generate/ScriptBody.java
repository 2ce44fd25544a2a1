package dev.iskra.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A block of script that is being written: lines, and blocks by their keys.
final class ScriptBody {
  private final List<String> lines = new ArrayList<>();
  private final SequencedMap<String, ScriptBody> blocks = new LinkedHashMap<>();

  /// The block under a key, made when first asked for.
  ScriptBody block(String key) {
    return blocks.computeIfAbsent(key, _ -> new ScriptBody());
  }

  void line(String line) {
    lines.add(line);
  }

  /// A field; of several words a list.
  void field(String key, String value) {
    line(quoted(key) + " = " + (value.contains(" ") ? "{ " + value + " }" : quoted(value)));
  }

  /// A word as it may stand in script.
  static String quoted(String word) {
    boolean plain =
        word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.-:'@".indexOf(c) >= 0);
    return plain && !word.isEmpty() ? word : '"' + word + '"';
  }

  String text() {
    StringBuilder out = new StringBuilder();
    print("", out);
    return out.toString();
  }

  private void print(String indent, StringBuilder out) {
    lines.forEach(line -> out.append(indent).append(line).append('\n'));
    blocks.forEach(
        (key, block) -> {
          out.append(indent).append(quoted(key)).append(" = {\n");
          block.print(indent + "\t", out);
          out.append(indent).append("}\n");
        });
  }
}
