package dev.iskra.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra build`.
final class BuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "Compile the mod and write it to out/.";
  }

  @Override
  public String[] examples() {
    return new String[] {
      "  iskra build                        compile mod-src/ into out/",
      "  iskra build --fail-on warning      for a release: warnings fail as well",
      "  iskra build --output ../try        write somewhere else",
    };
  }

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec, 0);
    OutputOptions.describe(spec);
    ReportOptions.describe(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Tool tool, Console console) {
    return new Build(
            SourceOptions.of(parsed, 0),
            OutputOptions.of(parsed),
            ReportOptions.of(parsed),
            TerminalOptions.of(parsed))
        .run(tool, console);
  }
}
