package dev.iskra.localisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a text as it is written between quotes, in Iskra or in a localisation file. It never
/// throws, and takes time in proportion to the text.
public final class TextReader {
  private static final int NOTHING = -1;

  private final String text;

  /// For each opening bracket the place of the one that closes it; empty without brackets.
  private final int[] partners;

  private final List<Part> parts = new ArrayList<>();

  private TextReader(String text) {
    this.text = text;
    this.partners = text.indexOf('[') < 0 ? new int[0] : partners(text);
  }

  /// Whether the text is nothing but letters, so that it has no parts.
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '[', ']', '$', '§', '£' -> {
          return false;
        }
        case '/' -> {
          if (text.startsWith("n", i + 1)) {
            return false;
          }
        }
        default -> {
          // A letter.
        }
      }
    }
    return true;
  }

  /// The parts of a text, in order.
  public static List<Part> parts(String text) {
    return isPlain(text) ? List.of() : List.copyOf(new TextReader(text).run());
  }

  private static int[] partners(String text) {
    int[] partners = new int[text.length()];
    Arrays.fill(partners, NOTHING);
    int[] open = new int[16];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (text.charAt(i) == ']' && depth > 0) {
        partners[open[--depth]] = i;
      }
    }
    return partners;
  }

  private List<Part> run() {
    int at = 0;
    while (at < text.length()) {
      at =
          switch (text.charAt(at)) {
            case '[' -> bracket(at);
            case ']' -> closing(at);
            case '$' -> dollar(at);
            case '§' -> colour(at);
            case '£' -> icon(at);
            case '/' -> slash(at);
            case '\\' -> at + (isEscape(next(at)) ? 2 : 1);
            default -> at + 1;
          };
    }
    return parts;
  }

  private static boolean isEscape(char c) {
    return c == 'n' || c == '"' || c == '\\';
  }

  private char next(int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private int bracket(int at) {
    int close = partners[at];
    if (close != NOTHING) {
      parts.add(new Part.Bracket(at, close + 1, text.substring(at + 1, close)));
      return close + 1;
    }
    if (next(at) == '[') {
      // Perhaps a way to show a bracket; the game's is not known.
      return at + 2;
    }
    int end = at + 1;
    while (end < text.length() && isOfCommand(text.charAt(end))) {
      end++;
    }
    parts.add(new Part.Unclosed(at, end));
    return at + 1;
  }

  static boolean isOfCommand(char c) {
    return isWord(c) || "?.:@^|%+-=*".indexOf(c) >= 0;
  }

  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /// A bracket that closes nothing is a sign like any other, unless a command stands before it.
  private int closing(int at) {
    int start = at;
    int floor = parts.isEmpty() ? 0 : parts.getLast().end();
    while (start > floor && (isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    if (text.substring(start, at).contains(".Get")) {
      parts.add(new Part.Unopened(start, at + 1));
    }
    return at + 1;
  }

  private int dollar(int at) {
    char next = next(at);
    if (next == '$') {
      return at + 2;
    }
    int end = at + 1;
    boolean built = false;
    while (end < text.length() && (isOfKey(text.charAt(end)) || opens(end))) {
      // What is put together while the game runs is not ours to judge, but its parts are.
      boolean bracket = text.charAt(end) == '[';
      built |= bracket;
      end = bracket ? bracket(end) : end + 1;
    }
    boolean closed = end < text.length() && text.charAt(end) == '$';
    if (!closed && !built) {
      parts.add(new Part.Dollar(at, end, text.substring(at + 1, end)));
    }
    if (!closed || built) {
      return closed ? end + 1 : end;
    }
    String inside = text.substring(at + 1, end);
    int bar = inside.indexOf('|');
    Optional<String> format = bar < 0 ? Optional.empty() : Optional.of(inside.substring(bar + 1));
    parts.add(new Part.Key(at, end + 1, bar < 0 ? inside : inside.substring(0, bar), format));
    return end + 1;
  }

  private boolean opens(int at) {
    return text.charAt(at) == '[' && partners[at] != NOTHING;
  }

  private static boolean isOfKey(char c) {
    return isWord(c) || "|.:@-+=%*^~'".indexOf(c) >= 0 || (c >= 0x80 && Character.isLetter(c));
  }

  private int colour(int at) {
    if (at + 1 >= text.length()) {
      // The sign alone is put before another text.
      if (at > 0) {
        parts.add(new Part.Colour(at, at + 1, ' '));
      }
      return at + 1;
    }
    int letter = text.codePointAt(at + 1);
    int end = at + 1 + Character.charCount(letter);
    switch (letter) {
      case '!' -> parts.add(new Part.ColourEnd(at, end));
      // What is put together while the game runs is not ours to judge.
      case '[', '$' -> end = at + 1;
      default -> parts.add(new Part.Colour(at, end, letter));
    }
    return end;
  }

  private int icon(int at) {
    char first = next(at);
    if (!isWord(first) || (first >= '0' && first <= '9')) {
      // A price.
      return at + 1;
    }
    int end = at + 1;
    while (end < text.length() && isOfIcon(text.charAt(end))) {
      end++;
    }
    boolean built = end < text.length() && (text.charAt(end) == '[' || text.charAt(end) == '$');
    if (!built) {
      parts.add(new Part.Icon(at, end, text.substring(at + 1, end)));
    }
    boolean ended = end < text.length() && text.charAt(end) == '£';
    return ended ? end + 1 : end;
  }

  private static boolean isOfIcon(char c) {
    return isWord(c) || c == '-';
  }

  /// `/n` after the end of a sentence or a colour, and before the beginning of one.
  private int slash(int at) {
    if (next(at) != 'n') {
      return at + 1;
    }
    char before = at > 0 ? text.charAt(at - 1) : '.';
    char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    boolean ends = ".!?:;)\"”…]$".indexOf(before) >= 0 || justEnded(at);
    boolean begins = Character.isUpperCase(after) || "§[$£/- \\".indexOf(after) >= 0;
    if (ends && begins) {
      parts.add(new Part.Slash(at, at + 2));
      return at + 2;
    }
    return at + 1;
  }

  /// Whether a colour or another such break ends here.
  private boolean justEnded(int at) {
    return !parts.isEmpty()
        && parts.getLast().end() == at
        && (parts.getLast() instanceof Part.ColourEnd || parts.getLast() instanceof Part.Slash);
  }
}
