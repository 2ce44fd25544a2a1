package dev.iskra.pack;

import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
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
/// the same disk, with the new files and, while they change places, the old ones. For a process
/// that builds again and again it stays, with a folder [StandbyFolder] for the next build.
final class Staging {
  private static final String PREFIX = ".staging-";

  private final Path folder;
  private final Path output;
  private final Bundle bundle;
  private final OutputState standing;
  private final byte[] map;
  private final byte[] lock;
  private final Map<Path, Optional<OutputState.Look>> sources = new HashMap<>();
  private Map<String, Optional<OutputState.Look>> looks = Map.of();
  private List<StandbyFolder.Wanted> wanted = List.of();
  private boolean following;

  /// @param output the output folder, all links resolved
  /// @param standing what is known of the output without reading it
  Staging(Path output, Bundle bundle, OutputState standing) throws IOException {
    this.output = output;
    this.folder = folder(output, bundle);
    this.bundle = bundle;
    this.standing = standing;
    this.map = standing.bytes(bundle.sourceMap());
    this.lock = standing.bytes(bundle.lock());
    // Before anything is copied: a source that changes meanwhile is not taken for what was copied.
    for (Bundle.Copy copy : bundle.copies()) {
      sources.put(copy.source(), OutputState.Look.at(copy.source()));
    }
  }

  static Path folder(Path output, Bundle bundle) {
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
  private List<AtomicSwap.Pair> pairs() {
    Path old = folder.resolve("old");
    Path lock = bundle.lockFile();
    List<AtomicSwap.Pair> pairs = new ArrayList<>();
    pairs.add(
        new AtomicSwap.Pair(folder.resolve("map.json"), map(output, bundle), old.resolve("map")));
    pairs.add(
        new AtomicSwap.Pair(
            folder.resolve("mod"), output.resolve(bundle.folder()), old.resolve("mod")));
    pairs.add(
        new AtomicSwap.Pair(
            folder.resolve("launcher"), launcherFile(output, bundle), old.resolve("launcher")));
    pairs.add(
        new AtomicSwap.Pair(
            lockFolder(bundle).resolve("lock.new"), lock, lockFolder(bundle).resolve("lock.old")));
    return pairs;
  }

  /// Ends what an interrupted build began: what it had moved away and not replaced comes back.
  void recover() throws IOException {
    if (Files.exists(folder.resolve("old"), LinkOption.NOFOLLOW_LINKS)) {
      new AtomicSwap(pairs()).restore();
      standing.ready(Optional.empty());
    }
    if (!standing.ready().equals(Optional.of(folder))) {
      Output.end(standing);
      remove();
    }
  }

  /// Whether everything on disk is what the build would write.
  boolean isUpToDate() throws IOException {
    FolderContents mod = new FolderContents(modFolder());
    looks = mod.looks();
    boolean same =
        FolderContents.same(map(output, bundle), map, standing)
            && FolderContents.same(launcherFile(output, bundle), bundle.launcherBytes())
            && FolderContents.same(bundle.lockFile(), lock, standing)
            && mod.same(bundle, looks, standing, sources);
    if (same) {
      note(looks);
    }
    return same;
  }

  private Path modFolder() {
    return output.resolve(bundle.folder());
  }

  /// Writes all new files. One that stands in the output already is given a second name here,
  /// where the disk can do that; often it has one from the build before.
  void fill() throws IOException {
    StandbyFolder ready = new StandbyFolder(folder.resolve("mod"), modFolder());
    wanted = wanted();
    following = standing.ready().isPresent() && ready.isBroughtUpToDate(wanted, looks);
    standing.ready(Optional.empty());
    if (!following) {
      remove();
      Files.createDirectories(ready.folder());
      for (StandbyFolder.Wanted file : wanted) {
        Path name = ready.folder().resolve(file.path());
        Files.createDirectories(name.getParent());
        if (!file.stands() || !StandbyFolder.isLinked(name, modFolder().resolve(file.path()))) {
          file.content().writeTo(name);
        }
      }
    }
    Path lastMap = map(output, bundle);
    Path newMap = folder.resolve("map.json");
    if (!standing.holds(lastMap, map) || !StandbyFolder.isLinked(newMap, lastMap)) {
      Files.write(newMap, map);
    }
    Files.write(folder.resolve("launcher"), bundle.launcherBytes());
    if (!FolderContents.same(bundle.lockFile(), lock, standing)) {
      Files.createDirectories(lockFolder(bundle));
      Files.write(lockFolder(bundle).resolve("lock.new"), lock);
    }
  }

  /// All files of the mod as they are to be.
  private List<StandbyFolder.Wanted> wanted() {
    List<StandbyFolder.Wanted> wanted = new ArrayList<>();
    for (Artifact artifact : bundle.tree().files()) {
      byte[] bytes = artifact.bytes();
      wanted.add(wanted(artifact.path(), Optional.of(bytes), new Content.Bytes(bytes)));
    }
    for (Bundle.Copy copy : bundle.copies()) {
      wanted.add(wanted(copy.path(), look(copy), new Content.Copied(copy)));
    }
    return wanted;
  }

  /// @param known what the file must be known to hold
  private StandbyFolder.Wanted wanted(ModPath path, Optional<?> known, Content content) {
    Path file = modFolder().resolve(path.value());
    Optional<OutputState.Look> look = looks.getOrDefault(path.value(), Optional.empty());
    boolean stands = known.isPresent() && standing.holds(file, look, known.get());
    return new StandbyFolder.Wanted(path.value(), stands, content);
  }

  private Optional<OutputState.Look> look(Bundle.Copy copy) {
    return sources.getOrDefault(copy.source(), Optional.empty());
  }

  /// Takes note of what is on disk now. What cannot be looked at is read the next time.
  ///
  /// @param known how files of the mod's folder look; those that are missing here are looked at
  private void note(Map<String, Optional<OutputState.Look>> known) {
    try {
      for (Artifact artifact : bundle.tree().files()) {
        note(artifact.path(), Optional.of(artifact.bytes()), known);
      }
      for (Bundle.Copy copy : bundle.copies()) {
        note(copy.path(), look(copy), known);
      }
      standing.note(map(output, bundle), map);
      standing.note(bundle.lockFile(), lock);
    } catch (IOException e) {
      standing.forget();
    }
  }

  private void note(
      ModPath path, Optional<?> content, Map<String, Optional<OutputState.Look>> known)
      throws IOException {
    Path file = modFolder().resolve(path.value());
    Optional<OutputState.Look> look =
        known.containsKey(path.value())
            ? known.getOrDefault(path.value(), Optional.empty())
            : OutputState.Look.at(file);
    if (content.isPresent() && look.isPresent()) {
      standing.note(file, content.get(), look.get());
    }
  }

  /// The lock lies with the sources, perhaps on another disk than the output: it has a staging
  /// folder of its own.
  static Path lockFolder(Bundle bundle) {
    return bundle.lockFile().resolveSibling(".iskra");
  }

  /// Puts the new files in the place of the old ones, all or none.
  void swap() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    standing.forget();
    new AtomicSwap(pairs().stream().filter(pair -> Files.exists(pair.fresh())).toList()).run();
    // A second name of a file that stood there looks as the first did.
    Map<String, Optional<OutputState.Look>> kept = new HashMap<>();
    if (following) {
      wanted.stream()
          .filter(StandbyFolder.Wanted::stands)
          .forEach(
              file -> kept.put(file.path(), looks.getOrDefault(file.path(), Optional.empty())));
    }
    note(kept);
  }

  /// Removes what the build replaced. If more builds are to come, a folder is kept ready: the old
  /// one, if it follows the new one in everything but what has just changed.
  void clear() throws IOException {
    if (standing.isLasting() && (following ? isOldReady() : isReadyMade())) {
      FolderContents.remove(folder.resolve("old"));
      removeLock();
      standing.ready(Optional.of(folder));
    } else {
      remove();
    }
  }

  private boolean isOldReady() throws IOException {
    Path old = folder.resolve("old").resolve("mod");
    List<String> fresh =
        wanted.stream().filter(file -> !file.stands()).map(StandbyFolder.Wanted::path).toList();
    boolean follows = new StandbyFolder(old, modFolder()).isFollowing(fresh);
    if (follows) {
      Files.move(old, folder.resolve("mod"));
    }
    return follows;
  }

  private boolean isReadyMade() throws IOException {
    remove();
    return new StandbyFolder(folder.resolve("mod"), modFolder())
        .isMade(wanted.stream().map(StandbyFolder.Wanted::path).toList());
  }

  /// Removes the folder and everything in it.
  void remove() throws IOException {
    FolderContents.remove(folder);
    removeLock();
  }

  private void removeLock() throws IOException {
    Files.deleteIfExists(lockFolder(bundle).resolve("lock.new"));
    Files.deleteIfExists(lockFolder(bundle).resolve("lock.old"));
    try {
      Files.deleteIfExists(lockFolder(bundle));
    } catch (DirectoryNotEmptyException e) {
      // Other things are kept there as well.
    }
  }
}
