package dev.iskra.examine;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Set;

/// What came of one piece of script, for [Inference] to go on with.
///
/// @param pieces its definitions
public record Report(List<Piece> pieces) {
  /// Nothing was looked at.
  public static final Report EMPTY = new Report(List.of());

  /// A definition, and what came of it.
  ///
  /// @param silenced places where something else was found already
  record Piece(Subject subject, Examined examined, Set<Span> silenced) {}

  public Report {
    pieces = List.copyOf(pieces);
  }

  /// What came of several pieces.
  public static Report of(List<Report> reports) {
    return new Report(reports.stream().flatMap(report -> report.pieces.stream()).toList());
  }

  /// The same, with nothing said of places where something was found already.
  public Report silenced(Set<Span> places) {
    return places.isEmpty()
        ? this
        : new Report(
            pieces.stream()
                .map(piece -> new Piece(piece.subject, piece.examined, places))
                .toList());
  }

  /// What is wrong whatever calls it.
  public List<Diagnostic> findings() {
    return pieces.stream()
        .flatMap(
            piece ->
                piece.examined().findings().stream()
                    .filter(finding -> !piece.silenced.contains(finding.at())))
        .toList();
  }
}
