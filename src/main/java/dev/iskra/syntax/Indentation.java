package dev.iskra.syntax;

import dev.iskra.text.SourceFile;

/// How far the lines of a file are indented; a tab counts four columns.
final class Indentation {
  private final SourceFile source;
  private int knownLine = -1;
  private int knownColumn;

  Indentation(SourceFile source) {
    this.source = source;
  }

  /// The column at which the text of the line of `offset` begins.
  int of(int offset) {
    int line = source.lines().line(offset);
    if (line != knownLine) {
      knownLine = line;
      knownColumn = column(source.lines().start(line));
    }
    return knownColumn;
  }

  private int column(int start) {
    byte[] bytes = source.bytes();
    int column = 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '\t') {
        column += 4;
      } else if (bytes[i] == ' ') {
        column++;
      } else {
        break;
      }
    }
    return column;
  }
}
