package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder that mods are written to. A mod is complete in a staging folder before anything of
/// the last build is touched; then both change places by renaming. If that fails half-way, what
/// was moved is moved back. Nothing but the mod's own folder and files is ever changed.
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
    Optional<Diagnostic> obstacle = obstacle(bundle);
    if (obstacle.isPresent()) {
      return new Outcome<>(Result.FAILED, List.of(obstacle.get()));
    }
    try {
      Staging staging = new Staging(folder.toRealPath(), bundle, standing);
      staging.recover();
      if (staging.isUpToDate()) {
        return Outcome.of(Result.UNCHANGED);
      }
      staging.fill();
      staging.swap();
      return new Outcome<>(Result.WRITTEN, leftovers(staging));
    } catch (UnreadableAsset e) {
      return failed(unreadable(e, bundle));
    } catch (IOException e) {
      return failed(unwritable(e, bundle));
    }
  }

  /// What tells whether a mod that was written still stands.
  public Footprint footprint(Bundle bundle) {
    Map<Path, byte[]> beside =
        Map.of(
            Staging.map(folder, bundle),
            Bundle.bytes(bundle.sourceMap()),
            Staging.launcherFile(folder, bundle),
            bundle.launcherBytes(),
            bundle.lockFile(),
            Bundle.bytes(bundle.lock()));
    List<Path> gone = List.of(Staging.folder(folder, bundle), Staging.lockFolder(bundle));
    return Footprint.of(bundle, folder.resolve(bundle.folder()), beside, gone);
  }

  /// Removes what is kept ready for a build that does not come any more. If that fails, the next
  /// build of any process does it.
  ///
  /// @param standing as the builds had it
  public static void end(OutputState standing) {
    standing
        .ready()
        .ifPresent(
            folder -> {
              standing.ready(Optional.empty());
              try {
                FolderContents.remove(folder);
              } catch (IOException e) {
                // Nobody can be told any more.
              }
            });
  }

  private static Outcome<Result> failed(Diagnostic why) {
    return new Outcome<>(Result.FAILED, List.of(why));
  }

  private List<Diagnostic> leftovers(Staging staging) {
    List<Diagnostic> result = new ArrayList<>();
    try {
      staging.clear();
    } catch (IOException e) {
      String message = "The mod is written, but what it replaces cannot be removed.";
      String where = name + "/" + staging.folder().getFileName();
      result.add(
          finding(PackRule.LEFTOVER_OUTPUT, where, message)
              .note(Reason.of(e))
              .help("The next build tries again; the folder may be removed by hand."));
    }
    return result;
  }

  /// What stands where the mod should go, if it must not be touched.
  private Optional<Diagnostic> obstacle(Bundle bundle) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      return Optional.of(
          finding(PackRule.OUTPUT_IS_NO_FOLDER, name, "`" + name + "` is not a folder.")
              .help("Move it away, or name another folder with `--output`."));
    } catch (IOException e) {
      return Optional.of(unwritable(e, bundle));
    }
    Path mod = folder.resolve(bundle.folder());
    String path = name + "/" + bundle.folder();
    if (Files.isSymbolicLink(mod)) {
      return Optional.of(notOurs(path, "is a link, which the build would replace"));
    }
    if (Files.exists(mod) && !Files.isDirectory(mod)) {
      return Optional.of(notOurs(path, "is a file, and the mod is a folder"));
    }
    Path map = Staging.map(folder, bundle);
    if (Files.exists(mod) && !Files.exists(map) && !Staging.isInterrupted(folder, bundle)) {
      return Optional.of(
          notOurs(
              path,
              "was not written by Iskra: its source map `"
                  + map.getFileName()
                  + "` is"
                  + " missing beside it"));
    }
    for (Path file : List.of(map, Staging.launcherFile(folder, bundle))) {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(
            notOurs(name + "/" + file.getFileName(), "is a folder, and the build writes a file"));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic notOurs(String path, String what) {
    return finding(PackRule.OUTPUT_NOT_OURS, path, "`" + path + "` " + what + ".")
        .note("Nothing was changed: a build replaces only what a build has written.")
        .help("Move it away, or name another folder with `--output`.");
  }

  private Diagnostic unwritable(IOException e, Bundle bundle) {
    return finding(PackRule.UNWRITABLE_OUTPUT, name, "The mod cannot be written to `" + name + "`.")
        .note(Reason.of(e))
        .note(lastOutput(bundle));
  }

  private Diagnostic unreadable(UnreadableAsset e, Bundle bundle) {
    return finding(PackRule.UNREADABLE_ASSET, e.name(), "This file cannot be copied into the mod.")
        .note(Reason.of(e.reason()))
        .note(lastOutput(bundle));
  }

  private String lastOutput(Bundle bundle) {
    return Files.exists(folder.resolve(bundle.folder()))
        ? "The last good output is untouched."
        : "Nothing was written.";
  }

  private static Diagnostic finding(PackRule rule, String path, String message) {
    return Diagnostic.of(rule, SourceFile.of(path, "").span(0, 0), message);
  }
}
