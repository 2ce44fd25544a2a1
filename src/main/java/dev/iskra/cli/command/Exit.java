package dev.iskra.cli.command;

/// What a run ends with, for scripts to read.
public final class Exit {
  /// Nothing found that matters.
  public static final int CLEAN = 0;

  /// Something found, or nothing of what was asked for.
  public static final int FINDINGS = 1;

  /// The command line is wrong.
  public static final int USAGE = 2;

  /// This program failed: `EX_SOFTWARE` of sysexits.h.
  public static final int FAULT = 70;

  private Exit() {}
}
