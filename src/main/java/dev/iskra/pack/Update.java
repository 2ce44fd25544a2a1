package dev.iskra.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What differs between a mod as it is installed and as it should be. Paths count from the game's
/// mod folder.
///
/// @param removed files that the mod no longer has
/// @param added files that are new or other than before, in the order in which they take their
///     places: the receipt first, so that the rest is known to be ours, and the `.mod` file last,
///     without which the game does not see the mod
/// @param keptFileId the mod's number on the Workshop, if only the installed `.mod` file has it
record Update(List<String> removed, Map<String, Content> added, Optional<String> keptFileId) {
  /// The field of a `.mod` file that the launcher adds when it uploads a mod.
  private static final String FILE_ID = "remote_file_id";

  /// Compares what is there with what should be.
  static Update of(Bundle bundle, InstallPlace place) throws IOException {
    Map<String, Content> wanted = contents(bundle);
    TreeSet<String> there =
        Files.isDirectory(place.folder())
            ? new FolderContents(place.folder()).names()
            : new TreeSet<>();
    List<String> removed = new ArrayList<>();
    for (String path : there) {
      Content content = wanted.get(path);
      if (content == null) {
        removed.add(place.mod() + "/" + path);
      } else if (content.isIn(place.folder().resolve(path))) {
        wanted.remove(path);
      }
    }
    Optional<String> fileId = keptFileId(bundle, place);
    String kept = fileId.map(id -> FILE_ID + "=\"" + id + "\"\n").orElse("");
    byte[] launcher = Bundle.bytes(kept + new String(bundle.launcherBytes(), UTF_8));
    Map<String, Content> added = new LinkedHashMap<>();
    differing(place.receipt(), Receipt.of(bundle).bytes(), added);
    wanted.forEach((path, content) -> added.put(place.mod() + "/" + path, content));
    differing(place.launcherFile(), launcher, added);
    return new Update(removed, added, fileId);
  }

  private static Map<String, Content> contents(Bundle bundle) {
    Map<String, Content> result = new TreeMap<>();
    bundle.tree().files().forEach(a -> result.put(a.path().value(), new Content.Bytes(a.bytes())));
    bundle.copies().forEach(c -> result.put(c.path().value(), new Content.Copied(c)));
    return result;
  }

  private static void differing(Path file, byte[] bytes, Map<String, Content> into)
      throws IOException {
    Content content = new Content.Bytes(bytes);
    if (!content.isIn(file)) {
      into.put(file.getFileName().toString(), content);
    }
  }

  private static Optional<String> keptFileId(Bundle bundle, InstallPlace place) throws IOException {
    if (new LauncherFile(bundle.launcherFile()).field(FILE_ID).isPresent()
        || !Files.isRegularFile(place.launcherFile())) {
      return Optional.empty();
    }
    return LauncherFile.read(place.launcherFile()).field(FILE_ID);
  }

  /// Makes what is there what should be.
  ///
  /// @return whether anything had to be done
  boolean run(FileReplacement exchange, InstallPlace place) throws IOException {
    if (removed.isEmpty() && added.isEmpty()) {
      return false;
    }
    try {
      for (Map.Entry<String, Content> one : added.entrySet()) {
        Path file = exchange.fresh(one.getKey());
        Files.createDirectories(file.getParent());
        one.getValue().writeTo(file);
      }
      exchange.run(removed, List.copyOf(added.keySet()), place.folder());
    } catch (IOException e) {
      exchange.giveUp();
      throw e;
    }
    return true;
  }
}
