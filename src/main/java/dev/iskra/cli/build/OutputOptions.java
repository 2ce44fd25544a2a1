package dev.iskra.cli.build;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Options;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.project.Project;
import dev.iskra.suppress.FilteredFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Where builds are written to.
///
/// @param folder as the user named it; empty for the project's `out`
record OutputOptions(String folder) {
  static void describe(CommandSpec spec) {
    Options.value(spec, "--output", "DIR", "The folder that mods are written to, not out/.");
  }

  static OutputOptions of(ParseResult parsed) {
    return new OutputOptions(Options.path(parsed, "--output"));
  }

  /// The folder for the builds of a project.
  Output of(Project project, Console console) {
    Path path = folder.isEmpty() ? project.root().resolve("out") : console.folder().resolve(folder);
    return new Output(path, folder.isEmpty() ? "out" : folder);
  }

  /// Why nothing may be written there: each build would be a source of the next.
  Optional<FilteredFindings> refusal(Project project, Console console) {
    Output output = of(project, console);
    Path sources = real(project.root().resolve(Project.SOURCES));
    return real(output.folder()).startsWith(sources)
        ? Optional.of(FilteredFindings.of(List.of(output.withinSources(Project.SOURCES))))
        : Optional.empty();
  }

  /// A path without links, as far as it is there.
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path above = absolute.getParent();
      return above == null ? absolute : real(above).resolve(absolute.getFileName());
    }
  }

  /// What to say of a build that was written; empty if it was not.
  static String line(Output.Result result, Output output, Bundle bundle) {
    String place = output.name() + "/" + bundle.folder();
    return switch (result) {
      case WRITTEN -> "wrote " + place + " (" + files(bundle) + ")";
      case UNCHANGED -> place + " is up to date (" + files(bundle) + ")";
      case FAILED -> "";
    };
  }

  /// How many files a mod has, in words.
  static String files(Bundle bundle) {
    return Compilation.files(bundle.size());
  }
}
