package dev.iskra.cli.command;

import dev.iskra.report.Visible;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/// Where a run takes place.
///
/// @param out for results
/// @param err for everything else
/// @param outIsTerminal whether a person reads the results as they come
/// @param errIsTerminal whether a person reads the rest
/// @param plain whether the environment asks for no colours (`NO_COLOR`, a dumb terminal)
/// @param folder where the run was started
/// @param workflow the workflow of GitHub that runs this, if one does
public record Console(
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean plain,
    Path folder,
    Optional<Workflow> workflow) {
  /// A console outside any workflow.
  public Console(
      PrintWriter out,
      PrintWriter err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      boolean plain,
      Path folder) {
    this(out, err, outIsTerminal, errIsTerminal, plain, folder, Optional.empty());
  }

  /// Prints a line of the results. A line ends alike on every system, and nothing in it steers a
  /// terminal.
  public void line(String text) {
    out.print(Visible.lines(text) + "\n");
  }

  /// Prints a line beside the results.
  public void aside(String text) {
    err.print(Visible.lines(text) + "\n");
  }

  /// Writes out what is held back.
  public void flush() {
    out.flush();
    err.flush();
  }
}
