package dev.iskra.project.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Bytes in the making.
final class Bytes {
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  private ByteBuffer room(int size) {
    if (buffer.remaining() < size) {
      int needed = Math.addExact(buffer.position(), size);
      int capacity = (int) Math.min(Math.max(needed, buffer.capacity() * 2L), Integer.MAX_VALUE);
      buffer = ByteBuffer.allocate(capacity).put(buffer.flip());
    }
    return buffer;
  }

  Bytes small(int value) {
    room(1).put((byte) value);
    return this;
  }

  Bytes count(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  Bytes number(long value) {
    room(Long.BYTES).putLong(value);
    return this;
  }

  /// A text with its length: one that can be read back.
  Bytes text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      throw new IllegalArgumentException("half a character");
    }
    return count(bytes.length).add(bytes);
  }

  Bytes add(byte[] bytes) {
    room(bytes.length).put(bytes);
    return this;
  }

  byte[] all() {
    byte[] all = new byte[buffer.position()];
    buffer.flip().get(all);
    return all;
  }
}
