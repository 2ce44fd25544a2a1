package dev.iskra.cli.build;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Options;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.project.Project;
import java.nio.file.Path;
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
