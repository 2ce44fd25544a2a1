package dev.iskra.syntax;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/// Hands the parser its tokens: numbers for looking ahead, one object for each token that it
/// takes.
final class TokenFeed implements TokenStream {
  private final Tokens tokens;
  private int at;
  private @Nullable Lean current;

  TokenFeed(Tokens tokens) {
    this.tokens = tokens;
  }

  Tokens tokens() {
    return tokens;
  }

  /// A token without text of its own.
  private static final class Lean extends CommonToken {
    private static final long serialVersionUID = 1L;

    Lean(Tokens tokens, int index) {
      super(tokens.kind(index));
      this.index = index;
      this.start = tokens.start(index);
      this.stop = tokens.end(index);
    }

    @Override
    public String getText() {
      return "";
    }
  }

  @Override
  public Token LT(int k) {
    int index = at + (k > 0 ? k - 1 : k);
    if (index != at) {
      return new Lean(tokens, Math.max(0, index));
    }
    Lean token = current;
    if (token == null) {
      token = new Lean(tokens, at);
      current = token;
    }
    return token;
  }

  @Override
  public int LA(int i) {
    return tokens.kind(at + (i > 0 ? i - 1 : i));
  }

  @Override
  public void consume() {
    at++;
    current = null;
  }

  @Override
  public void seek(int index) {
    at = index;
    current = null;
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
    return new Lean(tokens, index);
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
