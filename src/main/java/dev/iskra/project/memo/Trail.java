package dev.iskra.project.memo;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// What a run looks at on the disk. A path is stamped before it is read, and what may have changed
/// since without a new stamp is hashed as it was read. Several threads may read.
public final class Trail {
  /// How a path looked.
  ///
  /// @param settled whether a later change must show in another look
  private record Look(Stamp stamp, boolean settled) {
    static final Look NONE = new Look(Stamp.ABSENT, true);

    boolean is(Stamp.Kind kind) {
      return stamp.kind() == kind;
    }
  }

  /// How content is hashed, if it has to be.
  private interface Hashing {
    long value() throws IOException;
  }

  private final boolean kept;
  private final LongSupplier clock;
  private final long began;
  private final Map<Path, Seen> inputs = new LinkedHashMap<>();
  private final Map<Path, Seen> outputs = new LinkedHashMap<>();
  private boolean doubtful;

  private Trail(boolean kept, LongSupplier clock) {
    this.kept = kept;
    this.clock = clock;
    this.began = clock.getAsLong();
  }

  /// A trail that nobody follows.
  public static Trail off() {
    return new Trail(false, () -> 0);
  }

  /// A trail that is kept.
  ///
  /// @param clock the time in nanoseconds
  static Trail on(LongSupplier clock) {
    return new Trail(true, clock);
  }

  /// What a folder holds, in the order in which the disk lists it.
  public List<Path> list(Path folder) throws IOException {
    Look look = look(folder);
    try {
      List<Path> entries = Seen.names(folder);
      see(inputs, folder, true, look, () -> Digest.ofNames(entries));
      return entries;
    } catch (DirectoryIteratorException e) {
      doubt();
      throw e.getCause();
    } catch (IOException e) {
      see(inputs, folder, true, look, () -> 0);
      if (!look.is(Stamp.Kind.ABSENT)) {
        doubt();
      }
      throw e;
    }
  }

  /// What a file holds.
  public byte[] read(Path file) throws IOException {
    Look look = look(file);
    try {
      byte[] bytes = PlainFile.read(file);
      see(inputs, file, true, look, () -> Digest.of(bytes));
      return bytes;
    } catch (IOException | OutOfMemoryError e) {
      doubt();
      throw e;
    }
  }

  /// Whether anything lies at a path, links followed. Of what lies there only the kind matters.
  public boolean isThere(Path path) {
    if (!kept) {
      return Files.exists(path);
    }
    Look look = look(path);
    synchronized (this) {
      inputs.putIfAbsent(path, new Seen(path, true, false, look.stamp(), true, 0));
    }
    return !look.is(Stamp.Kind.ABSENT);
  }

  /// Says that this run must not stand for another one.
  public synchronized void doubt() {
    doubtful = true;
  }

  /// Takes note of files that the run has written or found as they should be.
  ///
  /// @param files what they hold
  public void wrote(Map<Path, byte[]> files) {
    files.forEach((file, bytes) -> output(file, standing(file, false), bytes));
  }

  /// Takes note of places where nothing must be left.
  public void cleared(List<Path> paths) {
    for (Path path : paths) {
      Look look = standing(path, false);
      if (!look.is(Stamp.Kind.ABSENT)) {
        doubt();
      }
      see(outputs, path, false, look, () -> 0);
    }
  }

  /// Takes note of a folder that the run has filled or found as it should be, and that must hold
  /// nothing else.
  ///
  /// @param files what its files hold
  /// @param copies the files that others are copies of
  public void filled(Path folder, Map<Path, byte[]> files, Map<Path, Path> copies) {
    if (!kept) {
      return;
    }
    Map<Path, byte[]> compiled = new HashMap<>(files);
    Map<Path, Path> copied = new HashMap<>(copies);
    try {
      walk(folder, compiled, copied);
    } catch (IOException | DirectoryIteratorException e) {
      doubt();
    }
    if (!compiled.isEmpty() || !copied.isEmpty()) {
      doubt();
    }
  }

  private void walk(Path folder, Map<Path, byte[]> compiled, Map<Path, Path> copied)
      throws IOException {
    Look of = standing(folder, false);
    if (!of.is(Stamp.Kind.FOLDER)) {
      doubt();
    }
    List<Path> entries = Seen.names(folder);
    see(outputs, folder, false, of, () -> Digest.ofNames(entries));
    for (Path entry : entries) {
      Look look = standing(entry, false);
      byte[] bytes = compiled.remove(entry);
      Path source = copied.remove(entry);
      if (look.is(Stamp.Kind.FOLDER)) {
        walk(entry, compiled, copied);
      } else if (bytes != null) {
        output(entry, look, bytes);
      } else if (source != null) {
        copy(entry, look, source);
      } else {
        doubt();
      }
    }
  }

  private void output(Path file, Look look, byte[] bytes) {
    if (look.is(Stamp.Kind.FILE) && look.stamp().size() == bytes.length) {
      see(outputs, file, false, look, () -> Digest.of(bytes));
    } else {
      doubt();
    }
  }

  private void copy(Path file, Look look, Path source) throws IOException {
    Look of = standing(source, true);
    boolean settled = look.settled() && of.settled();
    long hash = settled ? 0 : Digest.of(file);
    if (!look.is(Stamp.Kind.FILE) || (!settled && hash != Digest.of(source))) {
      doubt();
    }
    see(outputs, file, false, look, () -> hash);
    see(inputs, source, true, of, () -> hash);
  }

  private void see(Map<Path, Seen> into, Path path, boolean follow, Look look, Hashing content) {
    if (!kept) {
      return;
    }
    try {
      boolean told = look.settled() || look.is(Stamp.Kind.ABSENT);
      long hash = told ? 0 : content.value();
      synchronized (this) {
        into.put(path, new Seen(path, follow, true, look.stamp(), look.settled(), hash));
      }
    } catch (IOException e) {
      doubt();
    }
  }

  /// How a path looks before it is read.
  private Look look(Path path) {
    return look(path, true, clock.getAsLong());
  }

  /// How a path looks that was read or written at some time of the run.
  private Look standing(Path path, boolean follow) {
    return look(path, follow, began);
  }

  private Look look(Path path, boolean follow, long since) {
    if (!kept) {
      return Look.NONE;
    }
    try {
      Stamp stamp = Stamp.at(path, follow);
      return new Look(stamp, stamp.isSettled(since));
    } catch (IOException e) {
      doubt();
      return Look.NONE;
    }
  }

  /// Everything that was seen; nothing if the run must not stand for another one.
  synchronized List<Seen> seen() {
    List<Seen> all = new ArrayList<>();
    if (kept && !doubtful) {
      all.addAll(inputs.values());
      all.addAll(outputs.values());
    }
    return all;
  }
}
