package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Oddities;
import dev.iskra.text.SourceFile;

/// Which kinds of line end a file has, and where each was first met.
final class LineEnds {
  private static final int NONE = Integer.MAX_VALUE;

  private int feed = NONE;
  private int pair = NONE;
  private int carriage = NONE;

  void feed(int at) {
    if (feed == NONE) {
      feed = at;
    }
  }

  void pair(int at) {
    if (pair == NONE) {
      pair = at;
    }
  }

  void carriage(int at) {
    if (carriage == NONE) {
      carriage = at;
    }
  }

  /// Reports the first line end that is not like the first of the file.
  void report(SourceFile source, Oddities oddities) {
    int first = Math.min(feed, Math.min(pair, carriage));
    int other = NONE;
    for (int kind : new int[] {feed, pair, carriage}) {
      if (kind != first && kind < other) {
        other = kind;
      }
    }
    if (other == NONE) {
      return;
    }
    String message =
        "This line ends in " + name(other) + ", the first line of the file in " + name(first) + ".";
    int length = other == pair ? 2 : 1;
    oddities.report(ScriptRule.MIXED_LINE_ENDS.at(source.span(other, other + length), message));
  }

  private String name(int at) {
    return at == feed
        ? "a line feed"
        : at == pair ? "carriage return and line feed" : "a carriage return";
  }
}
