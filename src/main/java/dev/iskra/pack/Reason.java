package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Why the disk refused, as a sentence without the paths of this machine.
final class Reason {
  private Reason() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "Permission is denied.";
      case DirectoryNotEmptyException _ -> "A folder is in the way.";
      case NoSuchFileException _ -> "A file or folder vanished.";
      case FileSystemException f when f.getReason() != null -> f.getReason() + ".";
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()) + ".";
    };
  }
}
