package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whose is what has a mod's name where a mod is to be put.
///
/// @param beside what lies beside the folder, besides receipt and `.mod` file
/// @param verb what puts it there: `build` or `install`
record Ownership(ModPlace place, Bundle bundle, Map<Path, byte[]> beside, String verb) {
  /// Something that must not be touched.
  ///
  /// @param file its name in the folder that mods lie in
  /// @param what it is, as the rest of a sentence
  record Obstacle(String file, String what) {}

  /// Whether the folder, or the `.mod` file without a folder, leads to what the build has
  /// written.
  ///
  /// @param output the folder that builds of the mod are written to
  boolean isLinkedTo(Path output) throws IOException {
    Path built = output.resolve(bundle.folder());
    if (ModPlace.isLink(place.folder())) {
      return ModPlace.same(place.folder(), built);
    }
    if (ModPlace.exists(place.folder()) || !Files.isRegularFile(place.launcherFile())) {
      return false;
    }
    Optional<String> path = LauncherFile.read(place.launcherFile()).field("path");
    return path.isPresent() && leadsTo(path.get(), built);
  }

  private boolean leadsTo(String path, Path built) {
    try {
      // A relative path counts from the user folder, which holds the folder `mod`.
      return ModPlace.same(place.home().resolveSibling(path), built);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// What could never have been put there by us: a link, a file for a folder.
  Optional<Obstacle> ofAnotherKind() {
    Path folder = place.folder();
    if (ModPlace.isLink(folder)) {
      return obstacle(folder, "is a link, which the " + verb + " would replace");
    }
    if (ModPlace.exists(folder) && !Files.isDirectory(folder)) {
      return obstacle(folder, "is a file, and the mod is a folder");
    }
    List<Path> files = new ArrayList<>(beside.keySet());
    files.addAll(List.of(place.launcherFile(), place.receipt()));
    for (Path file : files) {
      if (ModPlace.isLink(file)) {
        return obstacle(file, "is a link, which the " + verb + " would replace");
      }
      if (Files.isDirectory(file)) {
        return obstacle(file, "is a folder, and the " + verb + " writes a file");
      }
      if (ModPlace.exists(file) && !Files.isRegularFile(file)) {
        return obstacle(file, "is no plain file");
      }
    }
    if (ModPlace.exists(place.staging()) && !ModPlace.isFolder(place.staging())) {
      return obstacle(place.staging(), "is in the way of new files");
    }
    return Optional.empty();
  }

  /// What was put there for another mod. It is asked before anything is taken back that an
  /// interrupted run had done: its receipt may be among what that had moved away.
  Optional<Obstacle> ofAnotherMod() throws IOException {
    FileReplacement exchange = new FileReplacement(place);
    Path kept = exchange.old(place.receipt().getFileName().toString());
    Path file = ModPlace.exists(place.receipt()) ? place.receipt() : kept;
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Receipt receipt = Receipt.read(file);
    return receipt.isOfTheModOf(ours(), place)
        ? Optional.empty()
        : obstacle(
            place.folder(),
            "is another mod, `"
                + receipt.title()
                + "`, "
                + (verb.equals("install") ? "installed" : "built")
                + " from `"
                + receipt.project()
                + "`");
  }

  private Receipt ours() {
    return Receipt.of(bundle, place, Map.of());
  }

  /// The receipt of what is there now.
  Receipt receipt() throws IOException {
    if (Files.isRegularFile(place.receipt(), LinkOption.NOFOLLOW_LINKS)) {
      return Receipt.read(place.receipt());
    }
    return isOfEarlierVersion() ? new Receipt("?", "", "", Receipt.NONE.files()) : Receipt.NONE;
  }

  /// Whether a build of an earlier version wrote what is there, which left no receipt but a source
  /// map.
  private boolean isOfEarlierVersion() throws IOException {
    if (!beside.containsKey(place.map())
        || !Files.isRegularFile(place.map(), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var in = Files.newInputStream(place.map())) {
      String begin = "{\n  \"version\": 1,\n  \"mod\": \"" + place.mod() + "\",\n  \"sources\": ";
      byte[] bytes = Bundle.bytes(begin);
      return java.util.Arrays.equals(bytes, in.readNBytes(bytes.length));
    }
  }

  /// What is there that the update must not touch.
  ///
  /// @param before the receipt of what is there
  Optional<Obstacle> of(Update update, Receipt before) {
    if (before.title().isEmpty() && isSomethingThere() && !isNothingNew(update)) {
      return obstacle(
          ModPlace.exists(place.folder()) ? place.folder() : place.launcherFile(),
          "was not put there by `iskra " + verb + "`");
    }
    return update.inTheWay().stream()
        .findFirst()
        .map(
            path ->
                new Obstacle(
                    place.mod() + "/" + path,
                    "was not put there by `iskra "
                        + verb
                        + "`, and the mod has a file of this name"));
  }

  private boolean isSomethingThere() {
    return (ModPlace.exists(place.folder()) && !isEmpty(place.folder()))
        || ModPlace.exists(place.launcherFile())
        || beside.keySet().stream().anyMatch(ModPlace::exists);
  }

  /// Such a folder is left where a first run was ended and taken back.
  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /// A mod that somebody copied there from the output may be replaced by the same.
  private boolean isNothingNew(Update update) {
    String receipt = place.receipt().getFileName().toString();
    return update.removed().isEmpty()
        && update.foreign().isEmpty()
        && update.added().keySet().equals(Set.of(receipt));
  }

  private static Optional<Obstacle> obstacle(Path file, String what) {
    return Optional.of(new Obstacle(file.getFileName().toString(), what));
  }
}
