package dev.iskra.project;

import dev.iskra.compiler.Workers;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads files, several at a time, in the order asked for.
final class SourceReader {
  /// What to say of a pipe or a device.
  static final String NO_PLAIN_FILE = "This is not a plain file, so it is not read.";

  /// What was read of a file: its bytes or why not.
  private record Read(Optional<SourceFile> file, Optional<Diagnostic> complaint) {}

  private final Path root;
  private final Workers workers;
  private final Rereading.Opening opening;
  private final Sink sink;

  SourceReader(Path root, int threads, Rereading.Opening opening, Sink sink) {
    this.root = root;
    this.workers = new Workers(threads);
    this.opening = opening;
    this.sink = sink;
  }

  /// Each file, or nothing where it cannot be read, which is reported.
  List<Optional<SourceFile>> read(List<Path> files) {
    List<Read> all = workers.each(files, this::readOne);
    all.forEach(read -> read.complaint().ifPresent(sink::report));
    return all.stream().map(Read::file).toList();
  }

  /// How a path is written in messages and in a mod: with `/`.
  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private Read readOne(Path file) {
    String name = slashed(root.relativize(file));
    try {
      return new Read(Optional.of(opening.open(file, name)), Optional.empty());
    } catch (IOException e) {
      return new Read(Optional.empty(), Optional.of(unreadable(name, complaint("file", e))));
    } catch (OutOfMemoryError e) {
      String message = "This file is too large to be read: memory does not hold it.";
      return new Read(Optional.empty(), Optional.of(unreadable(name, message)));
    }
  }

  private static Diagnostic unreadable(String name, String message) {
    return ProjectRule.UNREADABLE_FILE.at(name, message);
  }

  /// Why reading failed, without the path, which the diagnostic names already.
  static String complaint(String what, IOException e) {
    return switch (e) {
      case NoSuchFileException _ ->
          "This " + what + " is a link that leads nowhere, or it vanished.";
      case AccessDeniedException _ -> "This " + what + " may not be read: permission is denied.";
      default -> "This " + what + " cannot be read: " + reason(e) + ".";
    };
  }

  private static String reason(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
