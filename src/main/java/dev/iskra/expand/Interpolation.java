package dev.iskra.expand;

import java.util.ArrayList;
import java.util.List;

/// A `{{name}}` or `{{name.path}}` in a word or string.
///
/// @param path the name between the braces
/// @param start where the braces open, in characters
/// @param end behind the braces
record Interpolation(String path, int start, int end) {
  /// The holes of a text, in order. Braces with anything but a name between them are just braces.
  static List<Interpolation> in(String text) {
    List<Interpolation> result = new ArrayList<>(2);
    int from = text.indexOf("{{");
    while (from >= 0) {
      int end = endOfPath(text, from + 2);
      if (end > from + 2 && text.startsWith("}}", end)) {
        result.add(new Interpolation(text.substring(from + 2, end), from, end + 2));
        from = text.indexOf("{{", end + 2);
      } else {
        from = text.indexOf("{{", from + 1);
      }
    }
    return result;
  }

  /// Behind the longest path that begins at `from`, or `from` if none does.
  private static int endOfPath(String text, int from) {
    if (!begins(text, from)) {
      return from;
    }
    int i = from + 1;
    while (i < text.length()
        && (continues(text.charAt(i)) || (text.charAt(i) == '.' && begins(text, i + 1)))) {
      i++;
    }
    return i;
  }

  private static boolean begins(String text, int i) {
    return i < text.length() && (letter(text.charAt(i)) || text.charAt(i) == '_');
  }

  private static boolean continues(char c) {
    return letter(c) || c == '_' || (c >= '0' && c <= '9');
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Whether a word can stand between the braces as a name without a path.
  static boolean isName(String word) {
    return endOfPath(word, 0) == word.length() && word.indexOf('.') < 0 && !word.isEmpty();
  }
}
