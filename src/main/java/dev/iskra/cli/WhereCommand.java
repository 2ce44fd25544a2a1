package dev.iskra.cli;

import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.TerminalOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra where`.
final class WhereCommand implements Command {
  @Override
  public Help help() {
    return Help.of(
        "where",
        "Say where an id or a line comes from and goes to.",
        "  iskra where perm.12                          an id of the output",
        "  iskra where common/national_focus/a.txt:31   a line of the output",
        "  iskra where mod-src/soviet/coup.iskra:12     a line of the source");
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.argument(spec, 0, true, "ID", "An id as the game sees it, or `file:line`.");
    SourceOptions.describe(spec, 1);
    ReportOptions.describe(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    return new Where(
            Options.argument(parsed, 0, ""),
            SourceOptions.of(parsed, 1),
            ReportOptions.of(parsed),
            TerminalOptions.of(parsed))
        .run(tool, console);
  }
}
