package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What earlier writes of this process left on disk, and how the files looked then: a file that
/// still looks so holds what was written, and need not be read to know it. One object serves one
/// output folder for as long as a process builds into it again and again.
public final class OutputState {
  /// What a file system says of a file without reading it. Sources are looked at through links.
  record Look(long size, FileTime modified, @Nullable Object key) {
    static Optional<Look> at(Path file) throws IOException {
      try {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }

    /// How a file looks of which this is known; nothing for what is not a file.
    static Optional<Look> of(BasicFileAttributes of) {
      return of.isRegularFile()
          ? Optional.of(new Look(of.size(), of.lastModifiedTime(), of.fileKey()))
          : Optional.empty();
    }
  }

  /// A file that was written.
  ///
  /// @param content the bytes, or how the file looked that it was copied from
  private record Written(Object content, Look look) {}

  private final Map<Path, Written> files = new HashMap<>();

  /// A text and its bytes.
  private static final class Encoded {
    private final String text;
    private final byte[] bytes;

    Encoded(String text, byte[] bytes) {
      this.text = text;
      this.bytes = bytes;
    }
  }

  private final List<Encoded> encoded = new ArrayList<>();

  /// Whether the file is known to hold these bytes.
  boolean holds(Path file, byte[] bytes) throws IOException {
    return files.containsKey(file) && holds(file, Look.at(file), bytes);
  }

  /// Whether a file is known to hold this.
  ///
  /// @param look how it looks now
  /// @param content its bytes, or how the file looks that it is to be a copy of
  boolean holds(Path file, Optional<Look> look, Object content) {
    Written written = files.get(file);
    return written != null
        && look.isPresent()
        && written.look().equals(look.get())
        && isSame(written.content(), content);
  }

  private static boolean isSame(Object content, Object other) {
    return (content instanceof byte[] bytes && other instanceof byte[] others)
        ? Arrays.equals(bytes, others)
        : Objects.equals(content, other);
  }

  /// Takes note of what a file holds.
  ///
  /// @param content its bytes, or how the file looked that it is a copy of, before it was copied
  /// @param look how it looks
  void note(Path file, Object content, Look look) {
    files.put(file, new Written(content, look));
  }

  /// The bytes of a text that is the same from one write to the next more often than not:
  /// then it is the same object. The last two texts are known: a source map and a lock.
  @SuppressWarnings({"StringEquality", "ReferenceEquality"})
  byte[] bytes(String text) {
    Optional<Encoded> known = encoded.stream().filter(one -> one.text == text).findFirst();
    Encoded now = known.orElseGet(() -> new Encoded(text, Bundle.bytes(text)));
    encoded.remove(now);
    encoded.addFirst(now);
    if (encoded.size() > 2) {
      encoded.removeLast();
    }
    return now.bytes;
  }

  /// Forgets everything: what is on disk is no longer what was written.
  void forget() {
    files.clear();
  }
}
