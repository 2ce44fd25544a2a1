package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.FactsFile;
import dev.iskra.index.Index;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where facts are written to.
///
/// @param path of the file
/// @param name how the file is called in messages
public record FactsPlace(Path path, String name) {
  /// The file that was named, or the one where a build finds the facts: in the folder `facts` of
  /// the project around a place. Where there is no project, in that place.
  ///
  /// @param named as the user wrote it; empty if nothing was
  public static FactsPlace of(Path base, String named, Index.Origin origin) {
    if (!named.isEmpty()) {
      return new FactsPlace(base.resolve(named), named);
    }
    String file = stem(origin) + FactsFile.ENDING;
    Optional<Project> project = Project.around(base);
    return project.isPresent()
        ? new FactsPlace(
            project.get().root().resolve(Project.FACTS).resolve(file), Project.FACTS + "/" + file)
        : new FactsPlace(base.resolve(file), file);
  }

  private static String stem(Index.Origin origin) {
    return switch (origin.kind()) {
      case GAME -> "game";
      case MOD -> new ModName(origin.titles().getFirst()).nearest().text();
    };
  }

  /// The facts that are there.
  public Outcome<Optional<FactsFile>> read() {
    return read(Trail.off());
  }

  /// @param trail takes note of what is looked at
  Outcome<Optional<FactsFile>> read(Trail trail) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      trail.doubt();
      return new Outcome<>(Optional.empty(), List.of(missing(name)));
    }
    try {
      return FactsFile.read(SourceFile.of(name, trail.read(path)));
    } catch (IOException e) {
      return new Outcome<>(
          Optional.empty(),
          List.of(ProjectRule.UNREADABLE_FILE.at(name, SourceReader.complaint("file", e))));
    }
  }

  /// A file that is not there.
  static Diagnostic missing(String name) {
    return ProjectRule.UNREADABLE_FILE
        .at(name, "There is no file `" + name + "`.")
        .help("Make it with `iskra index`.");
  }
}
