package dev.iskra.game;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Writes the form that [NameList] reads.
final class NameListWriter {
  private final List<byte[]> names;
  private final ByteArrayOutputStream out;

  private NameListWriter(List<byte[]> names, ByteArrayOutputStream out) {
    this.names = names;
    this.out = out;
  }

  /// `names` without repetition in the order of a list; the index of a name there is its number.
  static List<String> sorted(Collection<String> names) {
    return names.stream()
        .distinct()
        .map(name -> name.getBytes(StandardCharsets.UTF_8))
        .sorted(NameOrder.BY_BYTES)
        .map(name -> new String(name, StandardCharsets.UTF_8))
        .toList();
  }

  /// Appends the list of `sorted` to `out`.
  static void write(List<String> sorted, ByteArrayOutputStream out) {
    List<byte[]> names = new ArrayList<>();
    for (String name : sorted) {
      names.add(name.getBytes(StandardCharsets.UTF_8));
    }
    new NameListWriter(names, out).write();
  }

  private void write() {
    int[] shared = new int[names.size()];
    List<byte[]> rests = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      byte[] name = names.get(i);
      shared[i] = i == 0 ? 0 : common(names.get(i - 1), name);
      boolean whole = i % NameList.BLOCK == 0;
      rests.add(whole ? name : Arrays.copyOfRange(name, shared[i], name.length));
    }
    PairTokens tokens = new PairTokens(rests);
    out.write(tokens.tokens().size());
    tokens.tokens().forEach(token -> out.write(token.length));
    tokens.tokens().forEach(out::writeBytes);
    writeBlocks(shared, tokens.coded());
  }

  private void writeBlocks(int[] shared, List<byte[]> rests) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream offsets = new ByteArrayOutputStream();
    for (int i = 0; i < shared.length; i++) {
      if (i % NameList.BLOCK == 0) {
        offsets.writeBytes(number(data.size()));
      }
      writeShort(shared[i], data);
      writeShort(rests.get(i).length, data);
      data.writeBytes(rests.get(i));
    }
    out.writeBytes(number(shared.length));
    out.writeBytes(number(data.size()));
    out.writeBytes(offsets.toByteArray());
    out.writeBytes(data.toByteArray());
  }

  private static int common(byte[] left, byte[] right) {
    int mismatch = Arrays.mismatch(left, right);
    return mismatch < 0 ? left.length : mismatch;
  }

  private static void writeShort(int value, ByteArrayOutputStream to) {
    int rest = value;
    while (rest > 0x7F) {
      to.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    to.write(rest);
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }
}
