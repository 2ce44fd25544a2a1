package dev.iskra.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Held against the decoder of the JDK, which is right and slow.
class Utf8Test {
  private static final int[] LEADS = {
    0x41, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5
  };
  private static final int[] REST = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};

  @Test
  void agreesOnEveryKindOfSequence() {
    for (int lead : LEADS) {
      for (int second : REST) {
        for (int third : REST) {
          agrees(new byte[] {(byte) lead, (byte) second, (byte) third});
          agrees(new byte[] {(byte) lead, (byte) second, (byte) third, (byte) 0x80});
          agrees(new byte[] {(byte) lead, (byte) second, (byte) third, 'a'});
        }
      }
    }
  }

  @Test
  void agreesOnDamagedText() {
    SplittableRandom random = new SplittableRandom(1);
    byte[] text = "ASCII first, then größer, москва, 東京 and 𝄞".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = Arrays.copyOf(text, random.nextInt(text.length + 1));
      if (damaged.length > 0 && random.nextInt(4) > 0) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      agrees(damaged);
    }
  }

  private static void agrees(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(64), true);
    int expected = result.isError() ? in.position() : bytes.length;
    assertEquals(expected, Utf8.firstInvalid(bytes), HexFormat.of().formatHex(bytes));
  }
}
