package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Begins a mod: a folder with sources that compile as they are. The folder is complete under
/// another name before it gets its own, so that there is never half of it.
///
/// @param base the folder that relative paths count from
/// @param folder the path of the folder to make, as the user wrote it; its last name is the mod's
/// @param tag of the country that gets a focus tree, in letters of either case
public record NewMod(Path base, String folder, String tag) {
  /// A country without a focus tree of its own, so that nothing of the game is lost.
  public static final String USUAL_TAG = "LUX";

  /// What was made.
  ///
  /// @param folder as it is called in messages
  /// @param title the mod's title
  /// @param country the name of the country that plays the tree
  /// @param files all files below the folder, with `/`
  public record Made(String folder, String title, String country, List<String> files) {}

  /// Makes it, or says why not and leaves everything as it was.
  public Outcome<Optional<Made>> make() {
    ModName name = new ModName(folder.substring(above()));
    Optional<String> complaint = name.complaint();
    if (complaint.isPresent()) {
      return failed(unfit(name, complaint.get()));
    }
    Facts facts = Facts.newest();
    String upper = tag.toUpperCase(Locale.ROOT);
    Optional<Fact> country = facts.find(ObjectType.COUNTRY, upper);
    if (country.isEmpty()) {
      return failed(unknownTag());
    }
    try {
      Path target = base.resolve(folder).toAbsolutePath().normalize();
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(target)) {
        return failed(inUse());
      }
      Template template =
          new Template(name, upper, country.get().attribute("name").orElse(upper), game(facts));
      template.write(target);
      return Outcome.of(
          Optional.of(new Made(folder, name.title(), template.country(), template.files())));
    } catch (InvalidPathException e) {
      return failed(unwritable(new FileSystemException(folder, "", "No path is written so")));
    } catch (IOException e) {
      return failed(unwritable(e));
    }
  }

  /// Where the last name of the folder begins.
  private int above() {
    return Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1;
  }

  private static Outcome<Optional<Made>> failed(Diagnostic why) {
    return new Outcome<>(Optional.empty(), List.of(why));
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  /// The versions of the game that are like the one we know: `1.17.*` for 1.17.4.
  private static String game(Facts facts) {
    String version = facts.version();
    return version.substring(0, version.lastIndexOf('.')) + ".*";
  }

  private Diagnostic unfit(ModName name, String complaint) {
    String better = folder.substring(0, above()) + name.nearest().text();
    return finding(NewModRule.UNFIT_MOD_NAME, "A mod cannot be called `" + name.text() + "`.")
        .note(complaint)
        .help("Take `iskra new " + better + "`; the title that players see may have any letters.");
  }

  private Diagnostic unknownTag() {
    return finding(
            NewModRule.UNKNOWN_COUNTRY_TAG, "No country of the game has the tag `" + tag + "`.")
        .help(
            "A tag has three letters, as in the game's `common/country_tags`: `GER`, `SOV`,"
                + " `SPR` …");
  }

  private Diagnostic inUse() {
    return finding(NewModRule.FOLDER_IN_USE, "`" + folder + "` is there already and not empty.")
        .note("Nothing was changed.")
        .help("Choose another name, or move what is there away.");
  }

  private Diagnostic unwritable(IOException e) {
    return finding(NewModRule.UNWRITABLE_FOLDER, "`" + folder + "` cannot be made.")
        .note(reason(e))
        .help("Make the folder that it lies in, and give yourself permission to write there.");
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "Permission is denied.";
      case NoSuchFileException _ -> "The folder that it should lie in is not there.";
      case FileSystemException f when f.getReason() != null -> f.getReason() + ".";
      default -> "The disk refuses.";
    };
  }

  private Diagnostic finding(NewModRule rule, String message) {
    return rule.at(folder, message);
  }
}
