package dev.iskra.cli.command;

import dev.iskra.report.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is said when this program fails: that it is not the user's fault, and a text to send. It
/// holds no name of the user and no path outside the project.
public record FaultReport(String version, List<String> arguments, Path folder, Throwable cause) {
  public FaultReport {
    arguments = List.copyOf(arguments);
  }

  /// The text, for a terminal.
  public String text() {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    String report =
        "iskra "
            + version
            + ", Java "
            + Runtime.version()
            + " ("
            + System.getProperty("java.vendor", "unknown")
            + "), "
            + System.getProperty("os.name", "unknown")
            + " "
            + System.getProperty("os.arch", "unknown")
            + "\ncommand: iskra "
            + String.join(" ", arguments)
            + "\n\n"
            + trace.toString().replace("\r\n", "\n").replace("\t", "    ");
    return """
    iskra failed. This is a fault of iskra, not of your mod.
    Please open an issue with the text between the lines and, if you can, the source that it
    happens with.

    ----------------------------------------------------------------------
    %s
    ----------------------------------------------------------------------
    """
        .replace("%s", Visible.lines(withoutNames(report)).stripTrailing());
  }

  private String withoutNames(String text) {
    String result = text.replace(folder.toAbsolutePath().normalize().toString(), ".");
    String home = Optional.ofNullable(System.getProperty("user.home")).orElse("");
    if (home.length() > 1) {
      result = result.replace(home, "~");
    }
    String user = Optional.ofNullable(System.getProperty("user.name")).orElse("");
    // A short name would be found inside words.
    return user.length() > 3 ? result.replace(user, "user") : result;
  }
}
