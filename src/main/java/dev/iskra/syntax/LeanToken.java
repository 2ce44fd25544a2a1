package dev.iskra.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/// A token as the parser needs it: its kind and place, no text and no line.
///
/// @param start the first byte
/// @param end after the last byte
record LeanToken(int kind, int index, int start, int end) implements Token {
  @Override
  public String getText() {
    return "";
  }

  @Override
  public int getType() {
    return kind;
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return Token.DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }
}
