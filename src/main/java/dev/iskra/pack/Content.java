package dev.iskra.pack;

import dev.iskra.pack.OutputState.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// What a file of a mod should hold.
sealed interface Content {
  /// Whether a file on disk holds it already.
  boolean isIn(Path file) throws IOException;

  /// Writes it to a file that is not there yet.
  void writeTo(Path file) throws IOException;

  /// What a file that was written is known by; empty where nothing can be known.
  Optional<Object> known();

  /// How many bytes it has; 0 where that cannot be told.
  long size();

  /// A file that was compiled.
  record Bytes(byte[] bytes) implements Content {
    @Override
    public boolean isIn(Path file) throws IOException {
      return FolderContents.same(file, bytes);
    }

    @Override
    public void writeTo(Path file) throws IOException {
      FreshFile.write(file, bytes);
    }

    @Override
    public Optional<Object> known() {
      return Optional.of(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /// A file that is only copied.
  ///
  /// @param look how its source looked before it was copied
  record Copied(Bundle.Copy copy, Optional<Look> look) implements Content {
    static Copied of(Bundle.Copy copy) {
      try {
        return new Copied(copy, Look.at(copy.source()));
      } catch (IOException e) {
        // Copying it will say what is wrong.
        return new Copied(copy, Optional.empty());
      }
    }

    @Override
    public boolean isIn(Path file) throws IOException {
      try {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.mismatch(file, copy.source()) < 0;
      } catch (IOException e) {
        // Copying it will say which of the two is at fault.
        return false;
      }
    }

    @Override
    public void writeTo(Path file) throws IOException {
      FreshFile.copy(copy, file);
    }

    @Override
    public Optional<Object> known() {
      return look.map(Object.class::cast);
    }

    @Override
    public long size() {
      return look.map(Look::size).orElse(0L);
    }
  }
}
