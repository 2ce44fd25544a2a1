package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file of a mod should hold.
sealed interface Content {
  /// Whether a file on disk holds it already.
  boolean isIn(Path file) throws IOException;

  /// Writes it to a file.
  void writeTo(Path file) throws IOException;

  /// A file that was compiled.
  record Bytes(byte[] bytes) implements Content {
    @Override
    public boolean isIn(Path file) throws IOException {
      return FolderContents.same(file, bytes);
    }

    @Override
    public void writeTo(Path file) throws IOException {
      Files.write(file, bytes);
    }
  }

  /// A file that is only copied.
  record Copied(Bundle.Copy copy) implements Content {
    @Override
    public boolean isIn(Path file) throws IOException {
      try {
        return Files.isRegularFile(file) && Files.mismatch(file, copy.source()) < 0;
      } catch (IOException e) {
        // Copying it will say which of the two is at fault.
        return false;
      }
    }

    @Override
    public void writeTo(Path file) throws IOException {
      FolderContents.copy(copy, file);
    }
  }
}
