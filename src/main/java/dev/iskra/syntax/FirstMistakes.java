package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;

/// Lets the first mistakes of a file through. A file with more is not Iskra at all: a picture,
/// say, under the wrong name, and nobody reads a list of all that is wrong in it.
final class FirstMistakes implements Sink {
  static final int MOST = 500;

  private final Sink all;
  private int count;

  FirstMistakes(Sink all) {
    this.all = all;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    count++;
    if (count < MOST) {
      all.report(diagnostic);
    } else if (count == MOST) {
      all.report(diagnostic.note("There are more mistakes in this file; they are not listed."));
    }
  }
}
