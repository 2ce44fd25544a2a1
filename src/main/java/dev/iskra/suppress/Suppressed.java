package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;

/// A finding that is not reported.
///
/// @param by what keeps it from the report
/// @param reason why, in the words of those who said so; empty for a baseline
public record Suppressed(Diagnostic finding, By by, String reason) {
  /// What keeps findings from a report.
  public enum By {
    /// A comment beside the line.
    COMMENT,
    /// The field `allow` of `mod`.
    MOD,
    /// A baseline.
    BASELINE;

    /// The word in reports for machines: `comment`, `mod`, `baseline`.
    public String word() {
      return switch (this) {
        case COMMENT -> "comment";
        case MOD -> "mod";
        case BASELINE -> "baseline";
      };
    }
  }
}
