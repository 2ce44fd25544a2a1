package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Facts;
import dev.iskra.game.FactsFile;
import dev.iskra.project.memo.Trail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a project knows of the game and of other mods: the files in its folder `facts`, in the
/// order of their names, and those that are named besides.
final class ProjectFacts {
  private ProjectFacts() {}

  /// The facts; those built in where there are no others. A file that cannot be used is reported
  /// and left out.
  ///
  /// @param root the folder of the project
  /// @param further files that are named besides
  static Outcome<Facts> read(Path root, List<FactsPlace> further, Trail trail) {
    List<FactsPlace> places = new ArrayList<>(inside(root.resolve(Project.FACTS), trail));
    places.addAll(further);
    Findings findings = new Findings();
    List<FactsFile> files = new ArrayList<>();
    for (FactsPlace place : places) {
      findings.take(place.read(trail)).ifPresent(files::add);
    }
    if (files.isEmpty()) {
      return new Outcome<>(Facts.newest(), findings.list());
    }
    List<FactsFile> games =
        files.stream().filter(file -> file.kind() == FactsFile.Kind.GAME).toList();
    if (games.size() > 1) {
      findings.report(twoGames(games.getFirst(), games.getLast()));
      files.removeAll(games.subList(1, games.size()));
    }
    return new Outcome<>(Facts.of(files), findings.list());
  }

  private static Diagnostic twoGames(FactsFile first, FactsFile last) {
    return IndexFolderRule.FACTS_OF_TWO_GAMES
        .at(last.name(), "There are facts of a whole game here and in `" + first.name() + "`.")
        .help("Keep one of the two; facts of mods may be as many as you like.");
  }

  private static List<FactsPlace> inside(Path folder, Trail trail) {
    try {
      return trail.list(folder).stream()
          .filter(file -> file.getFileName().toString().endsWith(FactsFile.ENDING))
          .sorted()
          .map(file -> new FactsPlace(file, Project.FACTS + "/" + file.getFileName()))
          .toList();
    } catch (IOException e) {
      // Most projects have no such folder.
      return List.of();
    }
  }
}
