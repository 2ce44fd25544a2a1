package dev.iskra.clausewitz;

import java.util.SplittableRandom;

/// Sound script at random: every construct of the grammar, in every spacing, with words as
/// strange as real ones. The same seed gives the same text.
public final class ScriptGenerator {
  private static final String[] WORDS = {
    "a",
    "focus",
    "SOV",
    "yes",
    "no",
    "x",
    "id",
    "NOT",
    "if",
    "limit",
    "every_country",
    "for",
    "1936.1.1",
    "1939.9.1.12",
    "-0.5",
    "+0.10",
    ".05",
    "0.",
    "05",
    "300.0f",
    "100%%",
    "10",
    "-1",
    "123.owner",
    "1939_bookmark_threat",
    "SOV_x@GER",
    "@COST",
    "[TAG]",
    "[?var:days]",
    "a/b.dds",
    "a,b",
    "it's",
    "a|b",
    "x^0",
    "\\n",
    "a;b",
    "constant:a.b",
    "var:x",
    "event_target:y",
    "?x",
    "!",
    "?",
    "-",
    "a:",
    "a+",
    "Ünïcode",
    "Żółw",
    "москва",
    "東京",
    "ⅳ𝄞",
    "rgb",
    "hsv",
    "RGB",
    "Hsv",
    "rgba",
    "(a)",
    "]",
    "%",
    "$key$",
    "£icon",
    "§R",
    "&",
    "~",
    "`",
    "GFX_focus_x",
    "a:b:c",
    "*"
  };
  private static final String[] STRINGS = {
    "\"\"", "\"a\"", "\"a b\"", "\"say \\\"no\\\"\"", "\"C:\\\\x\"", "\"{ not = a block }\"",
    "\"# no comment\"", "\"Größe\"", "\"москва 東京\"", "\"[Root.GetName]\"", "\"a\\n\"", "\"'\""
  };
  private static final String[] OPERATORS = {
    "=", "=", "=", "=", "=", "<", ">", "<=", ">=", "!=", "==", "?="
  };
  private static final String[] SPACES = {" ", " ", " ", "\t", "\n", "  ", "\n\t\t", "\r\n"};
  private static final String[] COMMENTS = {
    "# a\n", "#\n", "## doc \"x\" { = }\n", "#ü\r\n", "#x\r"
  };
  private static final String SIGNS = "!?+-*/:";

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();

  private ScriptGenerator(SplittableRandom random) {
    this.random = random;
  }

  /// A script of up to a few hundred characters.
  public static String script(SplittableRandom random) {
    ScriptGenerator generator = new ScriptGenerator(random);
    generator.gap();
    generator.entries(random.nextInt(6), 0);
    return generator.text.toString();
  }

  private void entries(int count, int depth) {
    for (int i = 0; i < count; i++) {
      entry(depth);
      space();
    }
  }

  private void entry(int depth) {
    switch (random.nextInt(10)) {
      case 0 -> scalarItem();
      case 1 -> {
        if (text.indexOf("{", Math.max(0, text.length() - 1)) >= 0 || depth == 0) {
          scalarItem();
        } else {
          list();
        }
      }
      case 2 -> {
        key();
        gap();
        block(depth);
      }
      case 3 -> {
        key();
        operator();
        colour();
      }
      case 4, 5 -> {
        key();
        operator();
        block(depth);
      }
      default -> {
        key();
        operator();
        scalar();
      }
    }
  }

  /// A word or string that a block cannot follow by accident: a comment-free blank and a field
  /// come next.
  private void scalarItem() {
    scalar();
    space();
    key();
    operator();
    scalar();
  }

  private void list() {
    key();
    operator();
    text.append('{');
    for (int i = random.nextInt(8); i > 0; i--) {
      gap();
      scalar();
      space();
    }
    text.append('}');
  }

  private void block(int depth) {
    text.append('{');
    gap();
    boolean blocks = depth < 5 && random.nextInt(12) == 0;
    for (int i = random.nextInt(3); blocks && i > 0; i--) {
      block(depth + 1);
      gap();
    }
    entries(depth < 6 ? random.nextInt(4) : 0, depth + 1);
    text.append('}');
  }

  private void colour() {
    text.append(pick("rgb", "RGB", "hsv", "Hsv"));
    gap();
    text.append("{ 255 0 .5 }");
  }

  private void key() {
    scalar();
  }

  private void scalar() {
    int kind = random.nextInt(12);
    if (kind == 0) {
      text.append(pick(STRINGS));
    } else if (kind == 1) {
      strangeWord();
    } else {
      text.append(pick(WORDS));
    }
  }

  private void strangeWord() {
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int c = random.nextInt(0x21, random.nextBoolean() ? 0x7F : 0x500);
      boolean allowed = c > 0xA0 ? Character.isLetter(c) : "{}=<>\"#".indexOf(c) < 0 && c < 0x7F;
      text.appendCodePoint(allowed ? c : 'w');
    }
  }

  /// Glued to the word before it where that ends in no sign of its own: `a!=b`, not `a:=b`.
  private void operator() {
    char last = text.charAt(text.length() - 1);
    String operator = pick(OPERATORS);
    boolean changed = SIGNS.indexOf(last) >= 0 && operator.startsWith("=");
    if (changed || random.nextInt(4) > 0) {
      space();
    }
    text.append(operator);
    gap();
  }

  /// White space or comments, at least a blank.
  private void space() {
    text.append(pick(SPACES));
    gap();
  }

  /// White space or comments, or nothing.
  private void gap() {
    switch (random.nextInt(24)) {
      case 0 -> text.append(pick(COMMENTS));
      case 1 -> text.append(pick(SPACES)).append(pick(COMMENTS));
      case 2, 3, 4, 5, 6, 7, 8 -> text.append(pick(SPACES));
      default -> {}
    }
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
