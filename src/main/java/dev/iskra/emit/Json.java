package dev.iskra.emit;

import java.util.List;
import java.util.function.BiConsumer;

/// The little JSON that the source map is written in: one item on a line.
final class Json {
  private Json() {}

  /// A JSON string.
  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u").append(Character.forDigit(c >> 12, 16));
        out.append(Character.forDigit(c >> 8 & 15, 16));
        out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /// A JSON array with each item on a line of its own.
  static <T> void lines(StringBuilder out, List<T> items, BiConsumer<T, StringBuilder> print) {
    if (items.isEmpty()) {
      out.append("[]");
      return;
    }
    String before = "[\n    ";
    for (T item : items) {
      out.append(before);
      print.accept(item, out);
      before = ",\n    ";
    }
    out.append("\n  ]");
  }
}
