package dev.iskra.cli.command;

import dev.iskra.project.FactsPlace;
import dev.iskra.project.Project;
import dev.iskra.suppress.FilteredFindings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Which project, and how it is read.
///
/// @param place the project's folder or any place below it, as the user named it
/// @param threads how many files are read at a time
/// @param facts files of facts besides those in the project, as the user named them
public record SourceOptions(String place, int threads, List<String> facts) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  /// Adds these options to a command.
  ///
  /// @param index the place of the argument that names the project
  public static void describe(CommandSpec spec, int index) {
    Options.argument(
        spec, index, false, "PROJECT", "The project's folder; otherwise this one or one above.");
    Options.values(
        spec,
        "--facts",
        "FILE",
        "Facts of the game or of another mod, besides those in facts/; may be given again.");
    describeThreads(spec);
  }

  /// For measurements and for the test that threads change nothing.
  public static void describeThreads(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--threads").hidden(true).type(String.class).arity("1").build());
  }

  /// What was given of these options.
  public static SourceOptions of(ParseResult parsed, int index) {
    return new SourceOptions(
        Options.path(parsed, "PROJECT", Options.argument(parsed, index, ".")),
        threads(parsed),
        Options.paths(parsed, "--facts"));
  }

  /// How many files are read at a time.
  public static int threads(ParseResult parsed) {
    String threads = parsed.matchedOptionValue("--threads", "");
    if (!threads.isEmpty() && !NUMBER.matcher(threads).matches()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "`--threads` takes a number from 1 to 999, not `" + threads + "`");
    }
    return threads.isEmpty()
        ? Runtime.getRuntime().availableProcessors()
        : Integer.parseInt(threads);
  }

  /// The files of facts that were named.
  public List<FactsPlace> facts(Console console) {
    return facts.stream()
        .map(file -> new FactsPlace(console.folder().resolve(file), file))
        .toList();
  }

  /// What to say where there is no project.
  public FilteredFindings missing(Console console) {
    Path at = console.folder().resolve(place);
    return FilteredFindings.of(
        List.of(Files.exists(at) ? Project.missing(place, at) : Project.missingFolder(place)));
  }

  /// The project there; absent if there is none, or nothing at that place.
  public Optional<Project> project(Console console) {
    Path at = console.folder().resolve(place);
    return Files.exists(at)
        ? Project.around(at).map(found -> found.with(facts(console)))
        : Optional.empty();
  }
}
