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

/// Puts a mod where the game looks for mods: its folder and its `.mod` file in the folder `mod`
/// of the game's user folder. Only files that differ change; all new ones are complete beside
/// them before the first changes place, and if one cannot, all are put back. Only what an install
/// of the same mod has written is replaced.
///
/// @param userFolder the game's user folder, `…/Paradox Interactive/Hearts of Iron IV`
/// @param name how it is called in messages
/// @param output the folder that builds are written to: a link in the game's mod folder that
///     leads to the mod there installs it already
public record Installation(Path userFolder, String name, Path output) {
  /// What installing came to.
  public enum Result {
    /// The mod is there, and was not before.
    ADDED,
    /// The mod is there as it is now; it was another before.
    REPLACED,
    /// The mod was there as it is now.
    UNCHANGED,
    /// What lies there leads to the output folder, so the last build is what the game sees.
    LINKED,
    /// What was there is there still.
    FAILED
  }

  /// Where the mod's folder is when it is installed, as messages call it.
  public String place(Bundle bundle) {
    return name + "/mod/" + bundle.folder();
  }

  /// Installs a mod, or says why not and leaves everything as it was.
  public Outcome<Result> install(Bundle bundle) {
    InstallComplaints complaints = new InstallComplaints(name + "/mod", bundle.folder());
    Path mods = mods();
    try {
      Files.createDirectories(mods);
    } catch (FileAlreadyExistsException e) {
      return failed(complaints.noFolder());
    } catch (IOException e) {
      return failed(complaints.unwritable(e));
    }
    try {
      Path home = mods.toRealPath();
      Path above = Optional.ofNullable(home.getParent()).orElse(home);
      try (FolderLock lock = FolderLock.take(above, ".iskra-install.lock", name + "/mod")) {
        return lock.refusal().isPresent()
            ? failed(lock.refusal().get())
            : install(bundle, ModPlace.ofInstall(home, bundle.folder()), complaints);
      }
    } catch (UnreadableAsset e) {
      return failed(complaints.unreadable(e));
    } catch (IOException e) {
      return failed(complaints.unwritable(e));
    }
  }

  /// What tells whether a mod that was installed still stands, apart from the files that lie
  /// beside it.
  public Footprint footprint(Bundle bundle) {
    ModPlace place = ModPlace.ofInstall(mods(), bundle.folder());
    return Footprint.of(bundle, place.folder(), Map.of(), List.of(place.staging()));
  }

  /// The folder that mods are installed in.
  public Path mods() {
    return userFolder.resolve("mod");
  }

  /// Whether a file beside the mods says which they are, so that an install reads it.
  public static boolean reads(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".mod") || name.endsWith(ModPlace.INSTALLED);
  }

  private Outcome<Result> install(Bundle bundle, ModPlace place, InstallComplaints complaints)
      throws IOException {
    Placement placement = Placement.of(place, bundle, Map.of(), new OutputState(), "install");
    if (placement.ownership().isLinkedTo(output)) {
      if (!ModPlace.exists(place.launcherFile())) {
        FreshFile.replace(place.launcherFile(), bundle.launcherBytes());
      }
      return Outcome.of(Result.LINKED);
    }
    Optional<Ownership.Obstacle> inTheWay = placement.obstacle();
    if (inTheWay.isPresent()) {
      return failed(complaints.notOurs(inTheWay.get()));
    }
    Placement.Compared compared = placement.compare();
    if (compared.obstacle().isPresent()) {
      return failed(complaints.notOurs(compared.obstacle().get()));
    }
    boolean before = ModPlace.exists(place.launcherFile());
    Update update = compared.update();
    List<Diagnostic> found = new ArrayList<>();
    update.keptFileId().ifPresent(id -> found.add(complaints.undeclaredFileId(id)));
    boolean changed = !update.isNothing();
    if (changed) {
      update.run(placement.exchange());
    }
    try {
      placement.exchange().remove();
    } catch (IOException e) {
      found.add(complaints.leftover(place.staging().getFileName().toString(), e));
    }
    if (changed && !place.home().toString().chars().allMatch(c -> c < 128)) {
      found.add(complaints.notAscii(place.home().toString()));
    }
    Output.foreign(update, name + "/mod/" + place.mod()).ifPresent(found::add);
    Receipt receipt = Receipt.of(bundle, place, placement.contents());
    found.addAll(new Neighbours(place, receipt).tidy(complaints));
    return new Outcome<>(
        !changed ? Result.UNCHANGED : before ? Result.REPLACED : Result.ADDED, found);
  }

  private static Outcome<Result> failed(Diagnostic why) {
    return new Outcome<>(Result.FAILED, List.of(why));
  }
}
