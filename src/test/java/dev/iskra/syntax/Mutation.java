package dev.iskra.syntax;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/// Text spoilt as hands and tools spoil it: a piece deleted, doubled, moved, or something of
/// meaning put in. It stays UTF-8.
final class Mutation {
  private static final String[] PIECES = {
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "\"\"\"",
    "=",
    "==",
    "<",
    ">=",
    "#",
    ",",
    "\n",
    "\r",
    " ",
    "\t",
    "if",
    "if (",
    "else",
    "else if (",
    "for a in",
    "const a =",
    "static if (",
    "not",
    "and",
    "by 3",
    "5 days",
    "{{a}}",
    "{{",
    "}}",
    "\\",
    "x",
    "-",
    "+",
    " - ",
    ":=",
    "+=",
    "kind name {",
    "\uFEFF",
    "\u00e9",
    "\ud83d\ude00",
    "rgb {",
    "[a, b]",
    "\0",
    "'",
    "%",
    "!",
    "?="
  };

  private Mutation() {}

  static byte[] of(byte[] original, RandomGenerator chance) {
    StringBuilder text = new StringBuilder(new String(original, StandardCharsets.UTF_8));
    int changes = chance.nextInt(1, 6);
    for (int i = 0; i < changes; i++) {
      change(text, chance);
    }
    return text.toString().replaceAll("[\uD800-\uDFFF]", "?").getBytes(StandardCharsets.UTF_8);
  }

  private static void change(StringBuilder text, RandomGenerator chance) {
    int at = chance.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + chance.nextInt(1, chance.nextInt(8) == 0 ? 60 : 4));
    switch (chance.nextInt(5)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to));
      case 2 -> text.insert(chance.nextInt(text.length() + 1), text.substring(at, to));
      default -> text.insert(at, PIECES[chance.nextInt(PIECES.length)]);
    }
  }
}
