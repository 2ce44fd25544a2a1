package dev.iskra.syntax;

import java.util.ArrayList;
import java.util.List;

/// Entries of script as real mods have them, among them everything that looks like ours: `if`,
/// `FOR` and `x` as keys, units before an operator, words in brackets, quoted keys, colours.
///
/// Each method writes something and gives the tree it stands for, as [TreeText] tells it.
final class RawGenerator {
  private static final String[] KEYS = {
    "factor",
    "limit",
    "if",
    "else",
    "else_if",
    "IF",
    "ELSE",
    "FOR",
    "for",
    "x",
    "y",
    "days",
    "weeks",
    "static",
    "const",
    "in",
    "by",
    "and",
    "or",
    "not",
    "NOT",
    "AND",
    "1939_bookmark",
    "123.owner",
    "fire_event",
    "Hidden_effect",
    "rgb",
    "@width",
    "var:left",
    "ROOT",
    "set_temp_variable",
    "event_target:patron",
    "\u00e9tat",
    "\u0416\u0443\u043a\u043e\u0432",
    "\u65e5\u672c",
    "modifier@ENG",
    "mio:x",
    "a-b",
    "tag|SOV",
    "x^0",
    "names.1",
    "\"quoted key\"",
    "\"1936.1.1\"",
    "TAG_[X]_y",
    "token:a",
    "scope?x"
  };
  private static final String[] VALUES = {
    "yes",
    "no",
    "1",
    "-5",
    "+0.10",
    ".05",
    "0.",
    "05",
    "300.0f",
    "1936.1.1",
    "100%%",
    "50%",
    "GER",
    "[TAG]",
    "[?v:days]",
    "[ROOT.GetTag]",
    "[[a]b]c",
    "\"text\"",
    "\"\"",
    "\"a \\\"b\\\" # } c\"",
    "\"[?v|%G0] \u00a7Y\u00a7!\"",
    "\"back\\\\slash\"",
    "GFX_icon",
    "@width",
    "@[width*2]",
    "var:left",
    "a/b",
    "a+b",
    "a,b,",
    "it's",
    "x;y",
    "\u00dcbung",
    "\u20ac5",
    "days",
    "if",
    "else",
    "for",
    "in",
    "rgb",
    "and",
    "not",
    "x",
    "by",
    "1-2",
    "a:b:c",
    "ENG_x@y",
    "\ud83d\ude00",
    "$key$",
    "&",
    "~",
    "^",
    "a!b",
    "who?",
    "4.5.6.7"
  };
  private static final String[] OPERATORS = {"=", "<", ">", "<=", ">=", "!=", "==", "?="};
  private static final String[] COLOURS = {"rgb", "RGB", "hsv", "HSV", "Hsv", "rGb"};
  private static final String[] ITEMS = {
    "GER",
    "SOV",
    "infantry",
    "\"a b\"",
    "1",
    "22",
    "-3.5",
    "GFX_x",
    "if",
    "else",
    "for",
    "x",
    "days",
    "[TAG]",
    "1936.1.1",
    "not",
    "\u00e9t\u00e9",
    "rgb",
    "a,b",
    "it's"
  };

  private final Layout out;
  private final boolean bareElse;

  /// @param bareElse whether `else {` may stand there, which behind an `if (…) { … }` of ours is
  /// ours
  RawGenerator(Layout out, boolean bareElse) {
    this.out = out;
    this.bareElse = bareElse;
  }

  /// A field.
  String entry(int depth) {
    if (depth > 0 && out.oneIn(14)) {
      String key = bareKey();
      return key + "  " + block(depth - 1) + ";";
    }
    String key = out.oneIn(3) ? randomWord() : out.pick(KEYS);
    out.add(key);
    String operator = out.oneIn(4) ? out.pick(OPERATORS) : "=";
    operator(operator);
    return key + " " + operator + " " + value(depth) + ";";
  }

  /// `key {`, which the game tolerates.
  private String bareKey() {
    String key =
        out.pick(
            bareElse ? "else" : "ELSE", "limit", "IF", "x", "\"quoted key\"", "days", "5.t", "rgb");
    out.add(key);
    out.maybeSpace();
    return key;
  }

  /// An operator, with a space before it where the word would swallow it.
  private void operator(String operator) {
    if ("!?+-*/:".indexOf(out.last()) >= 0) {
      out.space();
    } else {
      out.maybeSpace();
    }
    out.add(operator);
    out.maybeSpace();
  }

  private String value(int depth) {
    if (depth > 0 && out.oneIn(3)) {
      if (out.oneIn(4)) {
        out.newLine();
      }
      return block(depth - 1);
    }
    if (out.oneIn(12)) {
      String space = out.pick(COLOURS);
      out.add(space);
      out.maybeSpace();
      return space + numbers();
    }
    String value = out.oneIn(3) ? randomWord() : out.pick(VALUES);
    boolean ownLine = out.oneIn(20);
    if (ownLine) {
      out.newLine();
    }
    out.add(value);
    if (ownLine) {
      out.newLine();
    }
    return value;
  }

  /// `{ … }` with fields or with items.
  String block(int depth) {
    return switch (out.chance.nextInt(6)) {
      case 0 -> items();
      case 1 -> numbers();
      case 2 -> blocks(depth);
      default -> fields(depth);
    };
  }

  private String fields(int depth) {
    out.add("{");
    out.maybeSpace();
    List<String> parts = new ArrayList<>();
    if (out.oneIn(7)) {
      out.add("faction_members ");
      out.add("limit = { a = b }");
      parts.add("faction_members limit = {a = b;};");
      out.space();
    }
    int count = out.chance.nextInt(5);
    for (int i = 0; i < count; i++) {
      parts.add(entry(depth));
      out.anySpace();
    }
    out.add("}");
    return "{" + String.join(" ", parts) + "}";
  }

  private String items() {
    out.add("{");
    List<String> parts = new ArrayList<>();
    int count = out.chance.nextInt(1, 7);
    for (int i = 0; i < count; i++) {
      out.anySpace();
      String item = out.pick(ITEMS);
      out.add(item);
      parts.add(item);
    }
    out.anySpace();
    out.add("}");
    return "{" + String.join(" ", parts) + "}";
  }

  private String numbers() {
    String inner = out.pick("0.5 0.1 1", "255 0 0", "1 2 3 4 5 6", "1 x 2", "10 20 days", "");
    out.add("{ " + inner + " }");
    return "{" + inner + "}";
  }

  private String blocks(int depth) {
    out.add("{");
    List<String> parts = new ArrayList<>();
    int count = out.chance.nextInt(4);
    for (int i = 0; i < count; i++) {
      out.maybeSpace();
      parts.add(depth > 0 ? block(depth - 1) : numbers());
    }
    out.add("}");
    return "{" + String.join(" ", parts) + "}";
  }

  /// A word of any characters that a word may have.
  private String randomWord() {
    String plain = "abcXYZ019_.'|^@\\;%&$~`\u00a7\u00a3\u00e9\u20ac\u65e5";
    String more = plain + ",[]!?+-*/:";
    StringBuilder word = new StringBuilder();
    int length = out.chance.nextInt(1, 9);
    for (int i = 0; i < length; i++) {
      String from = i == 0 || i == length - 1 ? plain : more;
      word.append(from.charAt(out.chance.nextInt(from.length())));
    }
    return word.toString();
  }
}
