package dev.iskra.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/// Never inserts and never deletes a token: a repaired token stream reports things that are not
/// there. The statement that holds the mistake deals with it.
final class BailOutStrategy extends DefaultErrorStrategy {
  @Override
  public Token recoverInline(Parser recognizer) {
    throw new InputMismatchException(recognizer);
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException e) {}

  @Override
  public void recover(Parser recognizer, RecognitionException e) {
    throw e;
  }

  @Override
  public void sync(Parser recognizer) {}
}
