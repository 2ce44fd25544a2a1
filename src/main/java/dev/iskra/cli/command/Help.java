package dev.iskra.cli.command;

import java.util.List;

/// What the help of a command says.
///
/// @param name the word on the command line
/// @param summary one line for the list of commands
/// @param examples what the help begins with, one to a line
public record Help(String name, String summary, List<String> examples) {
  /// The help of a command with these examples.
  public static Help of(String name, String summary, String... examples) {
    return new Help(name, summary, List.of(examples));
  }
}
