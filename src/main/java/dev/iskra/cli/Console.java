package dev.iskra.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/// Where a run takes place.
///
/// @param out for results
/// @param err for everything else
/// @param outIsTerminal whether a person reads the results as they come
/// @param errIsTerminal whether a person reads the rest
/// @param plain whether the environment asks for no colours (`NO_COLOR`, a dumb terminal)
/// @param folder where the run was started
public record Console(
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean plain,
    Path folder) {
  /// Prints a line of the results. A line ends alike on every system.
  void line(String text) {
    out.print(text + "\n");
  }

  /// Prints a line beside the results.
  void aside(String text) {
    err.print(text + "\n");
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
