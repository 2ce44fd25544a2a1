package dev.iskra.cli;

import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.game.Vocabulary;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `iskra index`.
final class IndexCommand implements Command {
  @Override
  public Help help() {
    return Help.of(
        "index",
        "Make facts of a game or mod, to check against.",
        "  iskra index --game DIR               facts of your game, into facts/",
        "  iskra index --mod ../other           facts of a mod that yours builds on",
        "  iskra index --game DIR --mod OTHER   the game as that mod makes it",
        "  iskra index --list facts/game.facts  what a file of facts holds");
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.value(spec, "--game", "DIR", "The folder where the game is installed.");
    Options.values(
        spec, "--mod", "DIR", "The folder of a mod; may be given again, later ones on top.");
    Options.value(spec, "--output", "FILE", "The file to write, not one in the project's facts/.");
    Options.value(spec, "--language", "NAME", "Whose texts are indexed; english if not said.");
    Options.value(spec, "--list", "FILE", "Say what a file of facts holds, and make none.");
    ReportOptions.describe(spec);
    TerminalOptions.describe(spec);
    SourceOptions.describeThreads(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    String game = Options.path(parsed, "--game");
    List<String> mods = Options.paths(parsed, "--mod");
    String list = Options.path(parsed, "--list");
    ReportOptions report = ReportOptions.of(parsed);
    TerminalOptions terminal = TerminalOptions.of(parsed);
    boolean makes = !game.isEmpty() || !mods.isEmpty();
    if (makes != list.isEmpty()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          makes
              ? "`--list` goes without `--game` and `--mod`"
              : "name a game with `--game`, or a mod with `--mod`");
    }
    if (!makes) {
      return new FactsListing(list, report, terminal).run(console);
    }
    String language = Options.choice(parsed, "--language", "english", Vocabulary.languages());
    return new Indexing(
            game.isEmpty() ? Optional.empty() : Optional.of(game),
            mods,
            language,
            Options.path(parsed, "--output"),
            SourceOptions.threads(parsed),
            report,
            terminal)
        .run(console);
  }
}
