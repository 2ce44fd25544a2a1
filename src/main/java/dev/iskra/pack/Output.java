package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder that mods are written to. All new files are complete beside the mod before the first
/// of them changes place, by renaming; if one cannot, all are put back. Only files that a build
/// has written are replaced or removed.
///
/// @param folder the output folder
/// @param name how it is called in messages
public record Output(Path folder, String name) {
  /// What writing came to.
  public enum Result {
    /// The output is new.
    WRITTEN,
    /// The output was what it should be already.
    UNCHANGED,
    /// The output is what it was before.
    FAILED
  }

  /// Writes a mod, or says why not and leaves everything as it was.
  public Outcome<Result> write(Bundle bundle) {
    return write(bundle, new OutputState());
  }

  /// The same, for a process that writes again and again: what is known to stand there is neither
  /// read nor written anew.
  public Outcome<Result> write(Bundle bundle, OutputState standing) {
    try {
      Files.createDirectories(folder);
      Path home = folder.toRealPath();
      try (FolderLock lock = FolderLock.take(home, ".iskra-output.lock", name)) {
        return lock.refusal().isPresent()
            ? failed(lock.refusal().get())
            : write(placement(home, bundle, standing));
      }
    } catch (FileAlreadyExistsException e) {
      return failed(
          PackRule.OUTPUT_IS_NO_FOLDER
              .at(name, "`" + name + "` is not a folder.")
              .help("Move it away, or name another folder with `--output`."));
    } catch (UnreadableAsset e) {
      return failed(unreadable(e, bundle));
    } catch (IOException e) {
      return failed(unwritable(e, bundle));
    }
  }

  private static Placement placement(Path home, Bundle bundle, OutputState standing) {
    ModPlace place = ModPlace.ofBuild(home, bundle.folder());
    Map<Path, byte[]> beside = Map.of(place.map(), standing.bytes(bundle.sourceMap()));
    return Placement.of(place, bundle, beside, standing, "build");
  }

  private Outcome<Result> write(Placement placement) throws IOException {
    Optional<Ownership.Obstacle> obstacle = placement.obstacle();
    if (obstacle.isPresent()) {
      return failed(notOurs(obstacle.get()));
    }
    Placement.Compared compared = placement.compare();
    if (compared.obstacle().isPresent()) {
      return failed(notOurs(compared.obstacle().get()));
    }
    Result result = exchange(placement, compared.update()) ? Result.WRITTEN : Result.UNCHANGED;
    placement.note(compared);
    List<Diagnostic> found = new ArrayList<>();
    try {
      placement.exchange().remove();
    } catch (IOException e) {
      String message = "The mod is written, but what it replaces cannot be removed.";
      String where = name + "/" + placement.place().staging().getFileName();
      found.add(
          PackRule.LEFTOVER_OUTPUT
              .at(where, message)
              .note(Reason.of(e))
              .help("The next build tries again; the folder may be removed by hand."));
    }
    foreign(compared.update(), name + "/" + placement.place().mod()).ifPresent(found::add);
    return new Outcome<>(result, found);
  }

  /// Changes places, the lock first: no id is ever in the output that the lock does not keep.
  ///
  /// @return whether anything had to be done
  private static boolean exchange(Placement placement, Update update) throws IOException {
    LockFile lock = new LockFile(placement.bundle().lockFile());
    OutputState standing = placement.standing();
    Optional<LockFile.Before> before =
        lock.write(standing.bytes(placement.bundle().lock()), standing);
    if (update.isNothing()) {
      return before.isPresent();
    }
    try {
      standing.forget();
      update.run(placement.exchange());
    } catch (IOException e) {
      before.ifPresent(old -> lock.undo(old, e));
      throw e;
    }
    return true;
  }

  /// What tells whether a mod that was written still stands.
  public Footprint footprint(Bundle bundle) {
    ModPlace place = ModPlace.ofBuild(folder, bundle.folder());
    Map<Path, byte[]> beside =
        Map.of(
            place.map(),
            Bundle.bytes(bundle.sourceMap()),
            place.launcherFile(),
            bundle.launcherBytes(),
            place.receipt(),
            Receipt.of(bundle, place, Update.contents(bundle)).bytes(),
            bundle.lockFile(),
            Bundle.bytes(bundle.lock()));
    return Footprint.of(bundle, place.folder(), beside, List.of(place.staging()));
  }

  private static Outcome<Result> failed(Diagnostic why) {
    return new Outcome<>(Result.FAILED, List.of(why));
  }

  /// What to say of files that lie in a mod's folder and that nobody of us put there.
  ///
  /// @param folder how the mod's folder is called
  static Optional<Diagnostic> foreign(Update update, String folder) {
    List<String> files = Placement.visible(update);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    String path = folder + "/" + files.getFirst();
    int more = files.size() - 1;
    String message =
        more == 0
            ? "`" + path + "` is no file of the mod."
            : "`" + path + "` and " + more + " more are no files of the mod.";
    return Optional.of(
        PackRule.FOREIGN_FILE
            .at(path, message)
            .note(
                "They were not put there by Iskra, so they stay; the game takes them for the"
                    + " mod's.")
            .help(
                "Files for the mod belong in `mod-src/assets/` or `mod-src/script/`; move others"
                    + " elsewhere."));
  }

  /// What to say of an output folder that lies in the sources.
  ///
  /// @param sources how their folder is called
  public Diagnostic withinSources(String sources) {
    return PackRule.OUTPUT_IN_SOURCES
        .at(name, "`" + name + "` lies in the sources, `" + sources + "`.")
        .note("What one build writes there would be copied by the next.")
        .help("Name a folder outside them with `--output`.");
  }

  private Diagnostic notOurs(Ownership.Obstacle obstacle) {
    String path = name + "/" + obstacle.file();
    return PackRule.OUTPUT_NOT_OURS
        .at(path, "`" + path + "` " + obstacle.what() + ".")
        .note("Nothing was changed: a build replaces only what a build has written.")
        .help("Move it away, or name another folder with `--output`.");
  }

  private Diagnostic unwritable(IOException e, Bundle bundle) {
    return PackRule.UNWRITABLE_OUTPUT
        .at(name, "The mod cannot be written to `" + name + "`.")
        .note(Reason.of(e))
        .note(lastOutput(bundle));
  }

  private Diagnostic unreadable(UnreadableAsset e, Bundle bundle) {
    return PackRule.UNREADABLE_ASSET
        .at(e.name(), "This file cannot be copied into the mod.")
        .note(Reason.of(e.reason()))
        .note(lastOutput(bundle));
  }

  private String lastOutput(Bundle bundle) {
    return Files.exists(folder.resolve(bundle.folder()))
        ? "The last good output is untouched."
        : "Nothing was written.";
  }
}
