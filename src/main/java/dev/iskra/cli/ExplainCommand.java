package dev.iskra.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra explain`.
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Print the page about a finding.";
  }

  @Override
  public String[] examples() {
    return new String[] {
      "  iskra explain ISK7003              by its code",
      "  iskra explain unwritable-output    by its name",
      "  iskra explain                      list all",
    };
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.argument(spec, 0, false, "RULE", "The code or name of a finding.");
  }

  @Override
  public int run(ParseResult parsed, Tool tool, Console console) {
    return new Explain(Options.argument(parsed, 0, "")).run(tool, console);
  }
}
