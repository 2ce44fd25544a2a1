package dev.iskra.cli.command;

/// One line that says what is being done, on a terminal only; gone when the work is.
public final class StatusLine implements AutoCloseable {
  private final Console console;
  private final boolean shown;

  /// A line on this console, empty as yet.
  public StatusLine(Console console, TerminalOptions terminal) {
    this.console = console;
    this.shown = console.errIsTerminal() && !terminal.quiet();
  }

  /// Says what is being done now.
  public void say(String what) {
    if (shown) {
      console.err().print("\r\u001b[K" + what + " …");
      console.err().flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
