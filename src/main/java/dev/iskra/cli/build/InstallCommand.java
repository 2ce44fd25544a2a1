package dev.iskra.cli.build;

import dev.iskra.cli.command.CacheOptions;
import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.GameOptions;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.project.Machine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra install`.
///
/// @param machine where the game's user folder and the cache are looked for
public record InstallCommand(Machine machine) implements Command {
  @Override
  public Help help() {
    return Help.of(
        "install",
        "Build the mod and put it where the game looks for mods.",
        "  iskra install                        build and put the mod where the game looks",
        "  iskra install --game-user-dir DIR    where the game's user folder is not found");
  }

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec, 0);
    GameOptions.describe(spec);
    OutputOptions.describe(spec);
    CacheOptions.describe(spec);
    ReportOptions.describeCompiling(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    return new Install(
            SourceOptions.of(parsed, 0),
            GameOptions.of(parsed),
            OutputOptions.of(parsed),
            CacheOptions.of(parsed),
            ReportOptions.of(parsed),
            TerminalOptions.of(parsed))
        .run(tool, machine, console);
  }
}
