package dev.iskra.collect;

import dev.iskra.lower.Constants;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import java.util.HashMap;
import java.util.Map;

/// The `@constants` at the top of a file, `@COST = 5`.
final class FileConstants {
  private FileConstants() {}

  /// Whether a statement declares one.
  static boolean declares(Statement statement) {
    return statement instanceof Statement.Assignment a
        && a.key().textOrWord().orElse("").startsWith("@")
        && a.value().textOrWord().isPresent();
  }

  /// All that a file declares, by name, as they are written.
  static Constants of(SyntaxFile file) {
    Map<String, String> values = new HashMap<>();
    for (Statement statement : file.statements()) {
      if (declares(statement) && statement instanceof Statement.Assignment a) {
        values.put(a.key().textOrWord().orElseThrow(), a.value().span().text());
      }
    }
    return new Constants(values);
  }
}
