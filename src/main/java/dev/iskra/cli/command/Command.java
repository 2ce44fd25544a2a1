package dev.iskra.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// A command: its name, what its help says, what it does.
public interface Command {
  /// What its help says, its name first.
  Help help();

  /// Adds the command's options and arguments.
  void describe(CommandSpec spec);

  /// Does it.
  ///
  /// @return the exit code
  int run(ParseResult parsed, Services tool, Console console);
}
