package dev.iskra.cli;

import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.project.NewMod;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra new`.
final class NewCommand implements Command {
  @Override
  public Help help() {
    return Help.of(
        "new",
        "Make a small mod to begin with.",
        "  iskra new my_mod                     a folder my_mod with a mod that works",
        "  iskra new red_madrid --country SPR   with a focus tree for Spain");
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.argument(spec, 0, true, "NAME", "The folder to make; its last name is the mod's.");
    Options.value(
        spec, "--country", "TAG", "The country that gets a focus tree; Luxembourg if not said.");
    ReportOptions.describe(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    String name = Options.argument(parsed, 0, "");
    String tag = parsed.matchedOptionValue("--country", NewMod.USUAL_TAG);
    return new New(name, tag, ReportOptions.of(parsed), TerminalOptions.of(parsed)).run(console);
  }
}
