package dev.iskra.cli;

import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.Services;
import dev.iskra.kinds.AllKinds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra explain`.
final class ExplainCommand implements Command {
  @Override
  public Help help() {
    return Help.of(
        "explain",
        "Say what a finding, a word of the game or a field means.",
        "  iskra explain ISK7003              a finding, by its code",
        "  iskra explain unwritable-output    by its name",
        "  iskra explain add_popularity       an effect, trigger, modifier …",
        "  iskra explain focus.cost           a field of a kind",
        "  iskra explain trigger:if           one of several meanings",
        "  iskra explain                      list all findings");
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.argument(spec, 0, false, "NAME", "What to explain, in any case.");
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    return new Explain(Options.argument(parsed, 0, ""), AllKinds.list()).run(tool, console);
  }
}
