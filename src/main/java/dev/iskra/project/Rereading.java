package dev.iskra.project;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.project.memo.PlainFile;
import dev.iskra.project.memo.Stamp;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads one project again and again. A file that looks as it did when it was read is not read
/// anew: the same object stands for it.
public final class Rereading {
  /// @param settled whether the file was not fresh when it was read
  private record Known(Stamp look, boolean settled, SourceFile file) {}

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
    Stamp look = Stamp.at(file, true);
    Known before = known.get(file);
    if (before != null && before.settled() && before.look().isLike(look)) {
      return before.file();
    }
    boolean settled = look.isSettledFile(nanos(Instant.now()));
    SourceFile read = SourceFile.of(name, PlainFile.source(name, PlainFile.read(file)));
    SourceFile same = before != null && before.file().isAlike(read) ? before.file() : read;
    known.put(file, new Known(look, settled, same));
    return same;
  }

  private static long nanos(Instant time) {
    return time.getEpochSecond() * 1_000_000_000L + time.getNano();
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
