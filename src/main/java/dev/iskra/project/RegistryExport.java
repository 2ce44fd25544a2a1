package dev.iskra.project;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// The text of a `.reg` file with one key, as `reg export` writes it: `"name"="value"` for plain
/// strings, `"name"=hex(2):25,00,…` with the UTF-16 of those that hold variables. A long line
/// ends with `\` and goes on in the next.
record RegistryExport(String text) {
  private static final String EXPANDABLE = "hex(2):";

  /// The value of that name, if it is a string.
  Optional<String> value(String name) {
    String start = "\"" + name + "\"=";
    return text.replaceAll("\\\\\\r?\\n\\s*", "")
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .flatMap(line -> string(line.substring(start.length()).strip()));
  }

  private static Optional<String> string(String value) {
    if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
      String inside = value.substring(1, value.length() - 1);
      return Optional.of(inside.replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    if (!value.startsWith(EXPANDABLE)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = HexFormat.ofDelimiter(",").parseHex(value.substring(EXPANDABLE.length()));
      String decoded = new String(bytes, StandardCharsets.UTF_16LE);
      int end = decoded.indexOf('\0');
      return Optional.of(end < 0 ? decoded : decoded.substring(0, end));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
