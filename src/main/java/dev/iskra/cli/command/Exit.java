package dev.iskra.cli;

/// What a run ends with, for scripts to read.
final class Exit {
  /// Nothing found that matters.
  static final int CLEAN = 0;

  /// Something found, or nothing of what was asked for.
  static final int FINDINGS = 1;

  /// The command line is wrong.
  static final int USAGE = 2;

  /// This program failed: `EX_SOFTWARE` of sysexits.h.
  static final int FAULT = 70;

  private Exit() {}
}
