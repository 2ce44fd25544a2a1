package dev.iskra.pack;

import dev.iskra.emit.Artifact;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder in which a build is made complete: `.staging-⟨mod⟩` inside the output folder, so on
/// the same disk, with the new files and, while they change places, the old ones.
final class Staging {
  private static final String PREFIX = ".staging-";

  private final Path folder;
  private final Path output;
  private final Bundle bundle;

  /// @param output the output folder, all links resolved
  Staging(Path output, Bundle bundle) {
    this.output = output;
    this.folder = folder(output, bundle);
    this.bundle = bundle;
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
    return Contents.same(map(output, bundle), Bundle.bytes(bundle.sourceMap()))
        && Contents.same(launcherFile(output, bundle), bundle.launcherBytes())
        && Contents.same(bundle.lockFile(), Bundle.bytes(bundle.lock()))
        && new Contents(output.resolve(bundle.folder())).same(bundle);
  }

  /// Writes all new files.
  void fill() throws IOException {
    Path mod = Files.createDirectories(folder.resolve("mod"));
    for (Artifact artifact : bundle.tree().files()) {
      Path file = mod.resolve(artifact.path().value());
      Files.createDirectories(file.getParent());
      Files.write(file, artifact.bytes());
    }
    for (Bundle.Copy copy : bundle.copies()) {
      Path file = mod.resolve(copy.path().value());
      Files.createDirectories(file.getParent());
      Contents.copy(copy, file);
    }
    Files.write(folder.resolve("map.json"), Bundle.bytes(bundle.sourceMap()));
    Files.write(folder.resolve("launcher"), bundle.launcherBytes());
    if (!Contents.same(bundle.lockFile(), Bundle.bytes(bundle.lock()))) {
      Files.createDirectories(lockFolder());
      Files.write(lockFolder().resolve("lock.new"), Bundle.bytes(bundle.lock()));
    }
  }

  /// The lock lies with the sources, perhaps on another disk than the output: it has a staging
  /// folder of its own.
  private Path lockFolder() {
    return bundle.lockFile().resolveSibling(".iskra");
  }

  /// Puts the new files in the place of the old ones, all or none.
  void swap() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    new Swap(pairs().stream().filter(pair -> Files.exists(pair.fresh())).toList()).run();
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
