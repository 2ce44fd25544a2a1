package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What earlier writes of this process left on disk, and how the files looked then: a file that
/// still looks so holds what was written, and need not be read to know it. One object serves one
/// output folder for as long as a process builds into it again and again.
public final class Standing {
  /// What a file system says of a file without reading it.
  record Look(long size, FileTime modified, @Nullable Object key) {
    static Optional<Look> at(Path file) throws IOException {
      try {
        var of = Files.readAttributes(file, BasicFileAttributes.class);
        return of.isRegularFile()
            ? Optional.of(new Look(of.size(), of.lastModifiedTime(), of.fileKey()))
            : Optional.empty();
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }
  }

  /// A file that was written.
  ///
  /// @param content the bytes, or how the file looked that it was copied from
  private record Written(Object content, Look look) {}

  private final Map<Path, Written> files = new HashMap<>();
  private String lastText = "";
  private byte[] lastBytes = {};

  /// Knows of no file.
  public Standing() {}

  /// Whether the file is known to hold these bytes.
  boolean holds(Path file, byte[] bytes) throws IOException {
    return holds(file, (Object) bytes);
  }

  /// Whether the file is known to be a copy of another.
  ///
  /// @param source how that one looks now
  boolean isCopy(Path file, Optional<Look> source) throws IOException {
    return source.isPresent() && holds(file, source.get());
  }

  private boolean holds(Path file, Object content) throws IOException {
    Written written = files.get(file);
    return written != null
        && isSame(written.content(), content)
        && Look.at(file).equals(Optional.of(written.look()));
  }

  private static boolean isSame(Object content, Object other) {
    return (content instanceof byte[] bytes && other instanceof byte[] others)
        ? Arrays.equals(bytes, others)
        : Objects.equals(content, other);
  }

  /// Takes note that the file holds these bytes.
  void note(Path file, byte[] bytes) throws IOException {
    remember(file, bytes);
  }

  /// Takes note that the file is a copy of another.
  ///
  /// @param source how that one looked before it was copied
  void noteCopy(Path file, Optional<Look> source) throws IOException {
    if (source.isPresent()) {
      remember(file, source.get());
    }
  }

  private void remember(Path file, Object content) throws IOException {
    Optional<Look> look = Look.at(file);
    if (look.isPresent()) {
      files.put(file, new Written(content, look.get()));
    }
  }

  /// The bytes of a text that is the same from one write to the next more often than not:
  /// then it is the same object.
  @SuppressWarnings({"StringEquality", "ReferenceEquality"})
  byte[] bytes(String text) {
    if (text != lastText) {
      lastText = text;
      lastBytes = Bundle.bytes(text);
    }
    return lastBytes;
  }

  /// Forgets everything: what is on disk is no longer what was written.
  void forget() {
    files.clear();
  }
}
