package dev.iskra.endure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes of an input another that is a little or much worse.
///
/// @param others whole inputs of which pieces are taken
record Mutation(RandomGenerator random, List<byte[]> others) {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "\"",
          "\"\"\"",
          "\\",
          "(",
          ")",
          "[",
          "]",
          "=",
          "<",
          "#",
          "\n",
          "\r\n",
          " ",
          ",",
          ".",
          "..",
          "/",
          "~",
          ":",
          "$",
          "£",
          "§Y",
          "@",
          "|",
          "-",
          "+",
          "*",
          "%",
          "^",
          "?",
          "\0",
          "\u001b[2J",
          "\u0085",
          "\u202e",
          "\ufeff",
          "é",
          "\ud83d\ude00",
          "0",
          "-1",
          "99999999999",
          "0.1",
          "1936.1.1",
          "{{",
          "}}",
          "{{a}}",
          "yes",
          "no",
          "raw",
          "extern",
          "for",
          "in",
          "on",
          "static if",
          "const",
          "namespace",
          "extend",
          "flag",
          "oob",
          "meta_effect = { text = {",
          "[ROOT.GetName]",
          "# iskra: allow unknown-effect (why)\n",
          "kind",
          "\u00ff",
          "aux",
          "con.");

  /// So long no grown input gets.
  private static final int LARGE = 200_000;

  byte[] of(byte[] bytes) {
    byte[] result = bytes;
    for (int times = 1 + random.nextInt(6); times > 0; times--) {
      result = once(result);
    }
    return random.nextInt(12) == 0 ? grown(result) : result;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(60)));
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> spliced(bytes, from, to, new byte[0]);
      case 2 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 3 -> flipped(bytes);
      case 4 -> spliced(bytes, from, to, piece());
      case 5 -> spliced(bytes, from, from, slice(others.get(random.nextInt(others.size()))));
      case 6 -> spliced(bytes, from, to, slice(bytes));
      default -> spliced(bytes, from, from, piece());
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] slice(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(80)));
  }

  private byte[] flipped(byte[] bytes) {
    byte[] result = bytes.clone();
    if (result.length > 0) {
      result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return result;
  }

  /// With a piece of it repeated until it is large.
  private byte[] grown(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    byte[] piece = random.nextBoolean() ? piece() : slice(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (piece.length > 0 && out.size() < LARGE) {
      out.writeBytes(piece);
    }
    return spliced(bytes, from, from, out.toByteArray());
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(more);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
