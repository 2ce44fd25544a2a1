package dev.iskra.pack;

import dev.iskra.pack.OutputState.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// A mod that is to be put in its place.
///
/// @param beside what lies beside the folder, besides receipt and `.mod` file
/// @param standing what is known of what is there
record Placement(
    ModPlace place,
    Bundle bundle,
    Map<Path, byte[]> beside,
    OutputState standing,
    SortedMap<String, Content> contents,
    Ownership ownership) {
  static Placement of(
      ModPlace place, Bundle bundle, Map<Path, byte[]> beside, OutputState standing, String verb) {
    // Before anything is copied: a source that changes meanwhile is not taken for what was copied.
    SortedMap<String, Content> contents = Update.contents(bundle);
    Ownership ownership = new Ownership(place, bundle, beside, verb);
    return new Placement(place, bundle, beside, standing, contents, ownership);
  }

  FileReplacement exchange() {
    return new FileReplacement(place);
  }

  /// What must not be touched, found before anything is.
  Optional<Ownership.Obstacle> obstacle() throws IOException {
    Optional<Ownership.Obstacle> found = ownership.ofAnotherKind();
    return found.isPresent() ? found : ownership.ofAnotherMod();
  }

  /// A comparison of what is there with what should be.
  ///
  /// @param looks how the files there look
  record Compared(
      Update update,
      SortedMap<String, Optional<Look>> looks,
      Optional<Ownership.Obstacle> obstacle) {}

  /// Takes back what an interrupted run had done, and compares.
  Compared compare() throws IOException {
    exchange().recover();
    Receipt before = ownership.receipt();
    SortedMap<String, Optional<Look>> looks = new FolderContents(place.folder()).looks();
    Update update = Update.of(bundle, place, contents, before, beside, looks, standing);
    return new Compared(update, looks, ownership.of(update, before));
  }

  /// Takes note of what is there now. What cannot be looked at is read the next time.
  void note(Compared compared) {
    try {
      for (Map.Entry<String, Content> one : contents.entrySet()) {
        Path file = place.folder().resolve(one.getKey());
        boolean fresh = compared.update().added().containsKey(place.mod() + "/" + one.getKey());
        Optional<Look> look =
            fresh ? Look.at(file) : compared.looks().getOrDefault(one.getKey(), Optional.empty());
        Optional<Object> known = one.getValue().known();
        if (known.isPresent() && look.isPresent()) {
          standing.note(file, known.get(), look.get());
        }
      }
      for (Map.Entry<Path, byte[]> one : beside.entrySet()) {
        note(one.getKey(), one.getValue());
      }
      note(bundle.lockFile(), standing.bytes(bundle.lock()));
    } catch (IOException e) {
      standing.forget();
    }
  }

  private void note(Path file, byte[] bytes) throws IOException {
    Optional<Look> look = Look.at(file);
    if (look.isPresent()) {
      standing.note(file, bytes, look.get());
    }
  }

  /// The files there that are somebody's own and that the game or Steam would take for the mod's.
  static List<String> visible(Update update) {
    return update.foreign().stream().filter(path -> !("/" + path).contains("/.")).toList();
  }
}
