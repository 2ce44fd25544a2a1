package dev.iskra.cli;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.Workflow;
import dev.iskra.project.Machine;
import dev.iskra.project.SomeMachine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/// What a command printed and ended with.
record Ran(String out, String err, int exit) {
  /// Runs a command line in a folder.
  ///
  /// @param terminal whether the streams are said to be a terminal
  static Ran of(Services tool, Path folder, boolean terminal, String... arguments) {
    return of(tool, folder, SomeMachine.linux(folder.resolve("home")), terminal, arguments);
  }

  /// Runs a command line in a folder on some computer.
  static Ran of(
      Services tool, Path folder, Machine machine, boolean terminal, String... arguments) {
    return of(tool, folder, machine, terminal, Optional.empty(), arguments);
  }

  /// Runs a command line in a folder on some computer, for a workflow.
  static Ran of(
      Services tool,
      Path folder,
      Machine machine,
      boolean terminal,
      Optional<Workflow> workflow,
      String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            terminal,
            terminal,
            false,
            folder,
            workflow);
    int exit = new Cli(tool, console, machine).run(arguments);
    return new Ran(out.toString(), err.toString(), exit);
  }

  /// The arguments in a line of a page: `$ iskra check --quiet`.
  static String[] arguments(String line) {
    String rest = line.substring("$ iskra".length()).strip();
    return rest.isEmpty() ? new String[0] : rest.split(" +");
  }

  /// Both streams and the exit code, as pages under test show them.
  String shown() {
    StringBuilder result = new StringBuilder();
    out.lines().forEach(line -> result.append(line).append('\n'));
    err.lines().forEach(line -> result.append(("! " + line).stripTrailing()).append('\n'));
    String text = result.append("[exit ").append(exit).append("]\n").toString();
    return text.replace("\u001b", "␛").replace("\r", "␍");
  }
}
