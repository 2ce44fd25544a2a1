package dev.iskra.syntax;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/// Hands the parser its tokens: numbers for looking ahead, an object for each that it takes.
final class TokenFeed implements TokenStream {
  private final Tokens tokens;
  private int at;

  TokenFeed(Tokens tokens) {
    this.tokens = tokens;
  }

  Tokens tokens() {
    return tokens;
  }

  private LeanToken token(int index) {
    return new LeanToken(tokens.kind(index), index, tokens.start(index), tokens.end(index));
  }

  /// The token that is read next, taken.
  LeanToken take() {
    LeanToken token = token(at);
    at++;
    return token;
  }

  @Override
  public Token LT(int k) {
    return token(Math.max(0, at + (k > 0 ? k - 1 : k)));
  }

  @Override
  public int LA(int i) {
    return tokens.kind(at + (i > 0 ? i - 1 : i));
  }

  @Override
  public void consume() {
    at++;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int size() {
    return tokens.count();
  }

  @Override
  public String getSourceName() {
    return tokens.source().path();
  }

  @Override
  public Token get(int index) {
    return token(index);
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }
}
