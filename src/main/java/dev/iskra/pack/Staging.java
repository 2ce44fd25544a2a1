package dev.iskra.pack;

import dev.iskra.emit.Artifact;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder in which a build is made complete: `.staging-⟨mod⟩` inside the output folder, so on
/// the same disk, with the new files and, while they change places, the old ones.
final class Staging {
  private static final String PREFIX = ".staging-";

  private final Path folder;
  private final Path output;
  private final Bundle bundle;
  private final Standing standing;
  private final byte[] map;
  private final byte[] lock;
  private final Map<Path, Optional<Standing.Look>> sources = new HashMap<>();

  /// @param output the output folder, all links resolved
  /// @param standing what is known of the output without reading it
  Staging(Path output, Bundle bundle, Standing standing) throws IOException {
    this.output = output;
    this.folder = folder(output, bundle);
    this.bundle = bundle;
    this.standing = standing;
    this.map = Bundle.bytes(bundle.sourceMap());
    this.lock = standing.bytes(bundle.lock());
    // Before anything is copied: a source that changes meanwhile is not taken for what was copied.
    for (Bundle.Copy copy : bundle.copies()) {
      sources.put(copy.source(), Standing.Look.at(copy.source()));
    }
  }

  private static Path folder(Path output, Bundle bundle) {
    return output.resolve(PREFIX + bundle.folder());
  }

  static Path map(Path output, Bundle bundle) {
    return output.resolve(bundle.folder() + ".map.json");
  }

  static Path launcherFile(Path output, Bundle bundle) {
    return output.resolve(bundle.folder() + ".mod");
  }

  /// Whether an earlier build was ended while it put new files in the place of old ones.
  static boolean isInterrupted(Path output, Bundle bundle) {
    return Files.exists(folder(output, bundle).resolve("old"));
  }

  Path folder() {
    return folder;
  }

  /// What changes places, the map first: a mod with a map is known to be ours.
  private List<Swap.Pair> pairs() {
    Path old = folder.resolve("old");
    Path lock = bundle.lockFile();
    List<Swap.Pair> pairs = new ArrayList<>();
    pairs.add(new Swap.Pair(folder.resolve("map.json"), map(output, bundle), old.resolve("map")));
    pairs.add(
        new Swap.Pair(folder.resolve("mod"), output.resolve(bundle.folder()), old.resolve("mod")));
    pairs.add(
        new Swap.Pair(
            folder.resolve("launcher"), launcherFile(output, bundle), old.resolve("launcher")));
    pairs.add(
        new Swap.Pair(lockFolder().resolve("lock.new"), lock, lockFolder().resolve("lock.old")));
    return pairs;
  }

  /// Ends what an interrupted build began: what it had moved away and not replaced comes back.
  void recover() throws IOException {
    if (Files.exists(folder.resolve("old"), LinkOption.NOFOLLOW_LINKS)) {
      new Swap(pairs()).restore();
    }
    remove();
  }

  /// Whether everything on disk is what the build would write.
  boolean isUpToDate() throws IOException {
    boolean same =
        Contents.same(map(output, bundle), map, standing)
            && Contents.same(launcherFile(output, bundle), bundle.launcherBytes())
            && Contents.same(bundle.lockFile(), lock, standing)
            && new Contents(modFolder()).same(bundle, standing, sources);
    if (same) {
      note();
    }
    return same;
  }

  private Path modFolder() {
    return output.resolve(bundle.folder());
  }

  /// Writes all new files. One that stands in the output already is given a second name here,
  /// where the disk can do that.
  void fill() throws IOException {
    Path mod = Files.createDirectories(folder.resolve("mod"));
    for (Artifact artifact : bundle.tree().files()) {
      Path file = mod.resolve(artifact.path().value());
      Path last = modFolder().resolve(artifact.path().value());
      Files.createDirectories(file.getParent());
      if (!standing.holds(last, artifact.bytes()) || !isLinked(file, last)) {
        Files.write(file, artifact.bytes());
      }
    }
    for (Bundle.Copy copy : bundle.copies()) {
      Path file = mod.resolve(copy.path().value());
      Path last = modFolder().resolve(copy.path().value());
      Files.createDirectories(file.getParent());
      if (!standing.isCopy(last, look(copy)) || !isLinked(file, last)) {
        Contents.copy(copy, file);
      }
    }
    Files.write(folder.resolve("map.json"), map);
    Files.write(folder.resolve("launcher"), bundle.launcherBytes());
    if (!Contents.same(bundle.lockFile(), lock, standing)) {
      Files.createDirectories(lockFolder());
      Files.write(lockFolder().resolve("lock.new"), lock);
    }
  }

  /// Gives a file a second name; false where the disk has no such thing.
  private static boolean isLinked(Path name, Path file) {
    try {
      Files.createLink(name, file);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private Optional<Standing.Look> look(Bundle.Copy copy) {
    return sources.getOrDefault(copy.source(), Optional.empty());
  }

  /// Takes note of what is on disk now. What cannot be looked at is read the next time.
  private void note() {
    try {
      noteAll();
    } catch (IOException e) {
      standing.forget();
    }
  }

  private void noteAll() throws IOException {
    for (Artifact artifact : bundle.tree().files()) {
      standing.note(modFolder().resolve(artifact.path().value()), artifact.bytes());
    }
    for (Bundle.Copy copy : bundle.copies()) {
      standing.noteCopy(modFolder().resolve(copy.path().value()), look(copy));
    }
    standing.note(map(output, bundle), map);
    standing.note(bundle.lockFile(), lock);
  }

  /// The lock lies with the sources, perhaps on another disk than the output: it has a staging
  /// folder of its own.
  private Path lockFolder() {
    return bundle.lockFile().resolveSibling(".iskra");
  }

  /// Puts the new files in the place of the old ones, all or none.
  void swap() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    standing.forget();
    new Swap(pairs().stream().filter(pair -> Files.exists(pair.fresh())).toList()).run();
    note();
  }

  /// Removes the folder and everything in it.
  void remove() throws IOException {
    Contents.remove(folder);
    Files.deleteIfExists(lockFolder().resolve("lock.new"));
    Files.deleteIfExists(lockFolder().resolve("lock.old"));
    try {
      Files.deleteIfExists(lockFolder());
    } catch (DirectoryNotEmptyException e) {
      // Other things are kept there as well.
    }
  }
}
