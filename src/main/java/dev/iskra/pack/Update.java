package dev.iskra.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.iskra.pack.OutputState.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What differs between a mod as it lies there and as it should be. Paths count from the folder
/// that the mod's folder lies in.
///
/// @param removed files that the mod no longer has
/// @param added files that are new or other than before, in the order in which they take their
///     places: the receipt first, so that the rest is known to be ours, and the `.mod` file last,
///     without which the game does not see the mod
/// @param foreign files in the mod's folder that were not put there; they stay
/// @param inTheWay those of them whose names are needed
/// @param keptFileId the mod's number on the Workshop, if only the installed `.mod` file has it
record Update(
    List<String> removed,
    Map<String, Content> added,
    List<String> foreign,
    List<String> inTheWay,
    Optional<String> keptFileId) {
  /// The field of a `.mod` file that the launcher adds when it uploads a mod.
  private static final String FILE_ID = "remote_file_id";

  /// Compares what is there with what should be.
  ///
  /// @param contents of the files in the mod's folder
  /// @param before the receipt of what is there
  /// @param beside what lies beside the folder, besides receipt and `.mod` file
  /// @param looks how the files in the folder look
  /// @param standing what is known of them without reading
  static Update of(
      Bundle bundle,
      ModPlace place,
      SortedMap<String, Content> contents,
      Receipt before,
      Map<Path, byte[]> beside,
      SortedMap<String, Optional<Look>> looks,
      OutputState standing)
      throws IOException {
    SortedMap<String, Content> wanted = new TreeMap<>(contents);
    List<String> removed = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    List<String> inTheWay = new ArrayList<>();
    for (Map.Entry<String, Optional<Look>> one : looks.entrySet()) {
      String path = one.getKey();
      Content content = wanted.get(path);
      Path file = place.folder().resolve(path);
      if (content == null) {
        boolean link = one.getValue().isEmpty();
        boolean ours = before.lists(path, one.getValue()) || (link && before.listsBelow(path));
        (ours ? removed : foreign).add(path);
      } else if (isIn(content, file, one.getValue(), standing)) {
        wanted.remove(path);
      } else if (!before.mayReplace(path)) {
        inTheWay.add(path);
      }
    }
    foreign.stream().filter(path -> isNeeded(path, wanted)).forEach(inTheWay::add);
    Optional<String> fileId = keptFileId(bundle, place);
    String kept = fileId.map(id -> FILE_ID + "=\"" + id + "\"\n").orElse("");
    byte[] launcher = Bundle.bytes(kept + new String(bundle.launcherBytes(), UTF_8));
    Map<String, Content> added = new LinkedHashMap<>();
    differing(place.receipt(), Receipt.of(bundle, place, contents).bytes(), standing, added);
    for (Map.Entry<Path, byte[]> file : beside.entrySet()) {
      differing(file.getKey(), file.getValue(), standing, added);
    }
    wanted.forEach((path, content) -> added.put(place.mod() + "/" + path, content));
    differing(place.launcherFile(), launcher, standing, added);
    List<String> goes = removed.stream().map(path -> place.mod() + "/" + path).toList();
    return new Update(goes, added, foreign, inTheWay, fileId);
  }

  /// The files of a mod's folder.
  static SortedMap<String, Content> contents(Bundle bundle) {
    SortedMap<String, Content> result = new TreeMap<>();
    bundle.tree().files().forEach(a -> result.put(a.path().value(), new Content.Bytes(a.bytes())));
    bundle.copies().forEach(c -> result.put(c.path().value(), Content.Copied.of(c)));
    return result;
  }

  private static boolean isIn(Content content, Path file, Optional<Look> look, OutputState standing)
      throws IOException {
    Optional<Object> known = content.known();
    return (known.isPresent() && standing.holds(file, look, known.get())) || content.isIn(file);
  }

  /// Whether a new file needs the name of a file as that of a folder, or the other way round.
  private static boolean isNeeded(String path, SortedMap<String, Content> wanted) {
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      if (wanted.containsKey(path.substring(0, i))) {
        return true;
      }
    }
    return FolderContents.hasBelow(wanted, path);
  }

  private static void differing(
      Path file, byte[] bytes, OutputState standing, Map<String, Content> into) throws IOException {
    if (!FolderContents.same(file, bytes, standing)) {
      into.put(file.getFileName().toString(), new Content.Bytes(bytes));
    }
  }

  private static Optional<String> keptFileId(Bundle bundle, ModPlace place) throws IOException {
    if (!place.isInstalled()
        || new LauncherFile(bundle.launcherFile()).field(FILE_ID).isPresent()
        || !Files.isRegularFile(place.launcherFile(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return LauncherFile.read(place.launcherFile()).field(FILE_ID);
  }

  /// Whether everything is as it should be.
  boolean isNothing() {
    return removed.isEmpty() && added.isEmpty();
  }

  /// Makes what is there what should be.
  void run(FileReplacement exchange) throws IOException {
    try {
      exchange.stage(added);
      exchange.run(removed, List.copyOf(added.keySet()));
    } catch (IOException e) {
      exchange.giveUp();
      throw e;
    }
  }
}
