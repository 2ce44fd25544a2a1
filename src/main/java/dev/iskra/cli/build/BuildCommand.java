package dev.iskra.cli.build;

import dev.iskra.cli.command.CacheOptions;
import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.GameOptions;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.project.Machine;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `iskra build`.
///
/// @param machine where the game's user folder and the cache are looked for
public record BuildCommand(Machine machine) implements Command {
  @Override
  public Help help() {
    return Help.of(
        "build",
        "Compile the mod and write it to out/.",
        "  iskra build                        compile mod-src/ into out/",
        "  iskra build --watch                and again whenever a source is saved",
        "  iskra build --watch --install      and put it where the game looks, each time",
        "  iskra build --fail-on warning      for a release: warnings fail as well",
        "  iskra build --output ../try        write somewhere else");
  }

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec, 0);
    OutputOptions.describe(spec);
    Options.flag(spec, "Build again whenever a source changes, until Ctrl+C.", "--watch");
    Options.flag(spec, "Install the mod as `iskra install` does, after each build.", "--install");
    GameOptions.describe(spec);
    Options.flag(spec, "Say what was compiled anew, and why.", "--explain");
    CacheOptions.describe(spec);
    ReportOptions.describeCompiling(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    boolean install = parsed.hasMatchedOption("--install");
    boolean watch = parsed.hasMatchedOption("--watch");
    boolean explain = parsed.hasMatchedOption("--explain");
    if (parsed.hasMatchedOption("--game-user-dir") && !install) {
      throw wrong(parsed, "`--game-user-dir` says where to install: it goes with `--install`");
    }
    if (install && explain && !watch) {
      throw wrong(parsed, "`--explain` goes with `--install` only where `--watch` is");
    }
    SourceOptions source = SourceOptions.of(parsed, 0);
    OutputOptions output = OutputOptions.of(parsed);
    ReportOptions report = ReportOptions.of(parsed);
    TerminalOptions terminal = TerminalOptions.of(parsed);
    if (watch) {
      Optional<GameOptions> game = install ? Optional.of(GameOptions.of(parsed)) : Optional.empty();
      return new Watch(source, output, game, explain, report, terminal).run(tool, machine, console);
    }
    CacheOptions cache = CacheOptions.of(parsed);
    return install
        ? new Install(source, GameOptions.of(parsed), output, cache, report, terminal)
            .run(tool, machine, console)
        : new Build(source, output, explain, cache, report, terminal).run(tool, machine, console);
  }

  private static ParameterException wrong(ParseResult parsed, String message) {
    return new ParameterException(parsed.commandSpec().commandLine(), message);
  }
}
