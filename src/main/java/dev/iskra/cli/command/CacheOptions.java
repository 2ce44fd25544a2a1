package dev.iskra.cli.command;

import dev.iskra.pack.Footprint;
import dev.iskra.project.CachePlace;
import dev.iskra.project.Machine;
import dev.iskra.project.memo.RunMemo;
import dev.iskra.project.memo.Trail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Whether the memo on disk is used.
///
/// @param off whether everything is done anew and nothing kept
public record CacheOptions(boolean off) {
  private static final String FOLDER = "memo";

  public static void describe(CommandSpec spec) {
    Options.flag(
        spec, "Do everything anew, even if nothing has changed, and keep nothing.", "--no-cache");
  }

  public static CacheOptions of(ParseResult parsed) {
    return new CacheOptions(parsed.hasMatchedOption("--no-cache"));
  }

  /// The memo of a run.
  ///
  /// @param root of the project or of the script
  /// @param source names the facts that are read besides
  /// @param run what it does and every other option that its result depends on
  public RunMemo memo(
      Services tool,
      Machine machine,
      Console console,
      Path root,
      SourceOptions source,
      String... run) {
    List<String> all = new ArrayList<>(List.of(run));
    source
        .facts(console)
        .forEach(place -> all.addAll(List.of(place.name(), absolute(place.path()))));
    Optional<Path> cache =
        off ? Optional.empty() : CachePlace.of(machine, console.folder().toAbsolutePath());
    return RunMemo.in(
        cache.map(folder -> folder.resolve(FOLDER)), root, all, machine::now, tool.rules());
  }

  /// A path as a part of what a run is.
  public static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }

  /// Takes note of what stands on the disk after a run.
  public static void note(Footprint footprint, Trail trail) {
    trail.filled(footprint.folder(), footprint.compiled(), footprint.copied());
    trail.wrote(footprint.beside());
    trail.cleared(footprint.gone());
  }
}
