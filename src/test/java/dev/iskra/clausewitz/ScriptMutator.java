package dev.iskra.clausewitz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Damages text as careless people and broken tools do.
final class ScriptMutator {
  private static final byte[][] PIECES =
      java.util.stream.Stream.of(
              "{",
              "}",
              "=",
              "<",
              ">",
              "\"",
              "#",
              "\n",
              "\r",
              "\r\n",
              "\\",
              "!",
              "?",
              ":",
              "+",
              " ",
              "==",
              ":=",
              "+=",
              "\\\"",
              "rgb",
              "hsv {",
              "= =",
              "= }",
              "} =",
              "\u0000",
              "\u0001\u001F",
              "\u007F",
              "\u00A0",
              "\uFEFF",
              "\u200B",
              "ü",
              "a = b = c",
              "a = b {",
              "\"a\nb\" c",
              "\"unclosed\n",
              ":0 \"",
              "l_english:\n",
              "l_",
              " key:0 \"text\"\n")
          .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  private ScriptMutator() {}

  /// One to four changes of `text`.
  static byte[] mutated(byte[] text, SplittableRandom random) {
    byte[] result = text;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      result = once(result, random);
    }
    return result;
  }

  private static byte[] once(byte[] text, SplittableRandom random) {
    int at = random.nextInt(text.length + 1);
    int to = Math.min(text.length, at + random.nextInt(4));
    return switch (random.nextInt(8)) {
      case 0 -> spliced(text, at, to, new byte[0]);
      case 1 -> spliced(text, at, at, new byte[] {(byte) random.nextInt(256)});
      case 2 -> spliced(text, at, to, new byte[] {(byte) random.nextInt(256)});
      case 3 -> spliced(text, at, text.length, new byte[0]);
      case 4 -> spliced(text, at, at, java.util.Arrays.copyOfRange(text, at, to));
      default -> spliced(text, at, at, PIECES[random.nextInt(PIECES.length)]);
    };
  }

  private static byte[] spliced(byte[] text, int from, int to, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + piece.length);
    out.write(text, 0, from);
    out.writeBytes(piece);
    out.write(text, to, text.length - to);
    return out.toByteArray();
  }
}
