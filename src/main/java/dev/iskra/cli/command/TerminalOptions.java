package dev.iskra.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// How much is said and in what colours.
///
/// @param color `auto`, `always` or `never`
/// @param quiet whether only findings are printed
public record TerminalOptions(String color, boolean quiet) {
  /// Adds these options to a command.
  public static void describe(CommandSpec spec) {
    Options.value(spec, "--color", "WHEN", "auto, always or never. NO_COLOR is honoured.");
    Options.flag(spec, "Print findings only.", "-q", "--quiet");
  }

  /// What was given of these options.
  public static TerminalOptions of(ParseResult parsed) {
    return new TerminalOptions(
        Options.choice(parsed, "--color", "auto", List.of("auto", "always", "never")),
        parsed.hasMatchedOption("--quiet"));
  }

  boolean colours(Console console) {
    return switch (color) {
      case "always" -> true;
      case "never" -> false;
      default -> console.outIsTerminal() && !console.plain();
    };
  }
}
