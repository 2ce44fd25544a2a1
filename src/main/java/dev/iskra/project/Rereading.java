package dev.iskra.project;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Reads one project again and again. A file that looks as it did when it was read is not read
/// anew: the same object stands for it.
public final class Rereading {
  /// A file that changed so shortly before it was read may have changed after it without looking
  /// otherwise: file systems count time in steps, the coarsest of them in steps of two seconds.
  private static final Duration FRESH = Duration.ofSeconds(2);

  /// What a file system says of a file without reading it.
  private record Look(long size, FileTime modified, @Nullable Object key) {
    static Look at(Path file) throws IOException {
      var of = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(of.size(), of.lastModifiedTime(), of.fileKey());
    }
  }

  /// @param settled whether the file was not fresh when it was read
  private record Known(Look look, boolean settled, SourceFile file) {}

  private final Project project;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /// Has read nothing yet.
  public Rereading(Project project) {
    this.project = project;
  }

  /// As [Project#read], but for what is known already.
  public Outcome<Sources> read(int threads) {
    return project.read(threads, Trail.off(), this::read);
  }

  /// The file, known or read.
  private SourceFile read(Path file, String name) throws IOException {
    Look look = Look.at(file);
    Known before = known.get(file);
    if (before != null && before.settled() && before.look().equals(look)) {
      return before.file();
    }
    boolean settled = look.modified().toInstant().isBefore(Instant.now().minus(FRESH));
    SourceFile read = SourceFile.of(name, Files.readAllBytes(file));
    SourceFile same = before != null && before.file().isAlike(read) ? before.file() : read;
    known.put(file, new Known(look, settled, same));
    return same;
  }

  /// The project that is read.
  public Project project() {
    return project;
  }

  /// How one file is read.
  interface Opening {
    /// The file at a place, under the name that messages have for it.
    SourceFile open(Path file, String name) throws IOException;
  }
}
