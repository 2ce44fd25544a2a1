package dev.iskra.cli;

import dev.iskra.cli.command.CacheOptions;
import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.project.Machine;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra check`.
///
/// @param machine where the cache is
record CheckCommand(Machine machine) implements Command {
  @Override
  public Help help() {
    return Help.of(
        "check",
        "Compile the mod and write nothing.",
        "  iskra check                          look for mistakes, write nothing",
        "  iskra check --error-format github    show them beside the lines of a change",
        "  iskra check --baseline known.txt --write-baseline    begin with what is known",
        "  iskra check --baseline known.txt     report only what is new");
  }

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec, 0);
    Options.value(
        spec,
        "--script",
        "DIR",
        "Check the plain script in a folder of the game's layout instead of a project.");
    CacheOptions.describe(spec);
    ReportOptions.describeAll(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    return new Check(
            SourceOptions.of(parsed, 0),
            Optional.ofNullable(parsed.matchedOptionValue("--script", null)),
            CacheOptions.of(parsed),
            ReportOptions.of(parsed),
            TerminalOptions.of(parsed))
        .run(tool, machine, console);
  }
}
