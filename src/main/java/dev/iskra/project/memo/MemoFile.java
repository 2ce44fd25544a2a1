package dev.iskra.project.memo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One memo as bytes: a head with a checksum of all that follows, the tool and the run that it is
/// of, what the run saw, and what it came to.
///
/// @param tool the hash of the tool
/// @param run everything that says which run it is
record MemoFile(long tool, String run, List<Seen> seen, byte[] result) {
  private static final long MAGIC = 0x49534b52414d0001L;
  private static final int HEAD = 24;

  /// What bytes say; nothing where they are no memo, or a damaged one, or that of another tool or
  /// run.
  static Optional<MemoFile> read(byte[] bytes, long tool, String run) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD || in.getLong() != MAGIC || in.getLong() != bytes.length) {
      return Optional.empty();
    }
    long sum = in.getLong();
    if (sum != new Digest().add(bytes, HEAD, bytes.length - HEAD).value()
        || in.getLong() != tool
        || !text(in).equals(run)) {
      return Optional.empty();
    }
    int count = in.getInt();
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      seen.add(seen(in));
    }
    byte[] result = new byte[in.remaining()];
    in.get(result);
    return Optional.of(new MemoFile(tool, run, seen, result));
  }

  private static Seen seen(ByteBuffer in) {
    int flags = in.get();
    Stamp stamp =
        new Stamp(
            Stamp.Kind.of(flags >> 3),
            in.getLong(),
            in.getLong(),
            in.getLong(),
            in.getLong(),
            in.getLong());
    long hash = in.getLong();
    Path path = Path.of(text(in));
    return new Seen(path, (flags & 1) != 0, (flags & 2) != 0, stamp, (flags & 4) != 0, hash);
  }

  /// The text at the buffer's place.
  static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The memo as bytes.
  byte[] bytes() {
    Bytes out = new Bytes();
    out.number(MAGIC).number(0).number(0).number(tool).text(run).count(seen.size());
    for (Seen one : seen) {
      write(one, out);
    }
    byte[] bytes = out.add(result).all();
    ByteBuffer head = ByteBuffer.wrap(bytes);
    head.putLong(8, bytes.length);
    head.putLong(16, new Digest().add(bytes, HEAD, bytes.length - HEAD).value());
    return bytes;
  }

  private static void write(Seen one, Bytes out) {
    int flags = (one.follow() ? 1 : 0) | (one.content() ? 2 : 0) | (one.settled() ? 4 : 0);
    Stamp stamp = one.stamp();
    out.small(stamp.kind().number() << 3 | flags);
    out.number(stamp.size()).number(stamp.modified()).number(stamp.changed());
    out.number(stamp.device()).number(stamp.node()).number(one.hash());
    out.text(one.path().toString());
  }
}
