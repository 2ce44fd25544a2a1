package dev.iskra.report;

import dev.iskra.diagnostic.Severity;

/// Colours for a terminal, or none at all.
///
/// @param on whether to use any
record Paint(boolean on) {
  /// What a piece of a report is.
  enum Role {
    /// The heading's message.
    STRONG("1"),
    /// Line numbers, bars, second places.
    FRAME("1;34"),
    /// A line that a fix takes away.
    REMOVED("31"),
    /// A line that a fix puts in.
    ADDED("32"),
    /// An error's heading and place.
    ERROR("1;31"),
    /// A warning's.
    WARNING("1;33"),
    /// An information's.
    INFO("1;36"),
    /// A hint's.
    HINT("1;32");

    private final String sequence;

    Role(String sequence) {
      this.sequence = sequence;
    }

    /// The role of a severity's heading and place.
    static Role of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFO -> INFO;
        case HINT -> HINT;
      };
    }
  }

  /// The text in the colour of its role. Nothing is painted around nothing.
  String as(Role role, String text) {
    return on && !text.isEmpty() ? "\u001b[" + role.sequence + "m" + text + "\u001b[0m" : text;
  }
}
