package dev.iskra.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Which project, and how it is read.
///
/// @param place the project's folder or any place below it, as the user named it
/// @param threads how many files are read at a time
record SourceOptions(String place, int threads) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  /// @param index the place of the argument that names the project
  static void describe(CommandSpec spec, int index) {
    Options.argument(
        spec, index, false, "PROJECT", "The project's folder; otherwise this one or one above.");
    // For measurements and for the test that threads change nothing.
    spec.addOption(
        OptionSpec.builder("--threads").hidden(true).type(String.class).arity("1").build());
  }

  static SourceOptions of(ParseResult parsed, int index) {
    String threads = parsed.matchedOptionValue("--threads", "");
    if (!threads.isEmpty() && !NUMBER.matcher(threads).matches()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "`--threads` takes a number from 1 to 999, not `" + threads + "`");
    }
    int count =
        threads.isEmpty() ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(threads);
    return new SourceOptions(
        Options.path(parsed, "PROJECT", Options.argument(parsed, index, ".")), count);
  }
}
