package dev.iskra.examine;

import dev.iskra.diagnostic.Diagnostic;
import java.util.List;

/// What came of one piece of script, for [Inference] to go on with.
///
/// @param pieces its definitions
public record Report(List<Piece> pieces) {
  /// Nothing was looked at.
  public static final Report EMPTY = new Report(List.of());

  /// A definition, and what came of it.
  record Piece(Subject subject, Examined examined) {}

  public Report {
    pieces = List.copyOf(pieces);
  }

  /// What came of several pieces.
  public static Report of(List<Report> reports) {
    return new Report(reports.stream().flatMap(report -> report.pieces.stream()).toList());
  }

  /// What is wrong whatever calls it.
  public List<Diagnostic> findings() {
    return pieces.stream().flatMap(piece -> piece.examined().findings().stream()).toList();
  }
}
