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
  ///
  /// @param silenced places where something else was found already
  record Piece(Subject subject, Examined examined, Silence silenced) {
    /// Whether the finding may follow from something that was found already.
    boolean silences(Diagnostic finding) {
      return silenced.covers(finding);
    }
  }

  public Report {
    pieces = List.copyOf(pieces);
  }

  /// What came of several pieces.
  public static Report of(List<Report> reports) {
    return new Report(reports.stream().flatMap(report -> report.pieces.stream()).toList());
  }

  /// The same, with nothing said of places where something was found already.
  public Report silenced(Silence places) {
    return places.equals(Silence.NONE)
        ? this
        : new Report(
            pieces.stream()
                .map(piece -> new Piece(piece.subject, piece.examined, places))
                .toList());
  }

  /// Whether another report calls the same from the same scopes, makes the same known, and leaves
  /// nothing to be found out, as this one does.
  public boolean callsAlike(Report other) {
    if (pieces.size() != other.pieces.size()) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece left = pieces.get(i);
      Piece right = other.pieces.get(i);
      if (!left.subject.called().equals(right.subject.called())
          || !left.examined.callsAlike(right.examined)) {
        return false;
      }
    }
    return true;
  }

  /// Whether another report calls the same, and shows the same texts, as this one does.
  public boolean showsAlike(Report other) {
    boolean alike = callsAlike(other);
    for (int i = 0; alike && i < pieces.size(); i++) {
      Subject mine = pieces.get(i).subject;
      alike = Scenes.keys(mine).equals(Scenes.keys(other.pieces.get(i).subject));
    }
    return alike;
  }

  /// What is wrong whatever calls it.
  public List<Diagnostic> findings() {
    return pieces.stream()
        .flatMap(
            piece ->
                piece.examined().findings().stream().filter(finding -> !piece.silences(finding)))
        .toList();
  }
}
