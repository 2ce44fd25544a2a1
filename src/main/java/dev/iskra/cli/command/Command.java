package dev.iskra.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// A command: its name, what its help says, what it does.
public interface Command {
  /// The word on the command line.
  String name();

  /// One line for the list of commands.
  String summary();

  /// The examples that its help begins with, one to a line.
  String[] examples();

  /// Adds the command's options and arguments.
  void describe(CommandSpec spec);

  /// Does it.
  ///
  /// @return the exit code
  int run(ParseResult parsed, Services tool, Console console);
}
