package dev.iskra.clausewitz;

import dev.iskra.syntax.generated.ClausewitzLexer;
import dev.iskra.syntax.generated.ClausewitzParser;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.TerminalNode;

/// What the grammar says about a file: its tree in the words of [TreeDump], or where it stops.
final class GrammarOracle {
  private final SourceFile source;
  private final int[] offsets;
  private final CommonTokenStream tokens;
  private final StringBuilder out = new StringBuilder();

  /// The first token that the grammar does not take, in bytes; empty for sound script.
  private OptionalInt errorStart = OptionalInt.empty();

  private int errorEnd;

  private GrammarOracle(SourceFile source) {
    this.source = source;
    int from = Encoding.marked(source.bytes()) ? Encoding.MARK_LENGTH : 0;
    String text = source.text(from, source.length());
    this.offsets = offsets(text, from);
    ClausewitzLexer lexer = new ClausewitzLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    this.tokens = new CommonTokenStream(lexer);
  }

  static GrammarOracle read(SourceFile source) {
    GrammarOracle oracle = new GrammarOracle(source);
    ClausewitzParser parser = new ClausewitzParser(oracle.tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      oracle.entries(parser.script().entries());
      oracle.comments();
    } catch (ParseCancellationException e) {
      oracle.stopped(offendingToken(e));
    }
    return oracle;
  }

  private static Token offendingToken(ParseCancellationException e) {
    if (e.getCause() instanceof RecognitionException recognition) {
      return recognition.getOffendingToken();
    }
    throw e;
  }

  boolean sound() {
    return errorStart.isEmpty();
  }

  String dump() {
    return out.toString();
  }

  /// Whether the token at which the grammar stops covers this place.
  boolean stopsAt(int offset) {
    return !sound() && errorStart.getAsInt() <= offset && offset <= errorEnd;
  }

  @Override
  public String toString() {
    return sound() ? "sound" : "stops at " + errorStart.getAsInt();
  }

  /// The byte offset of every code point, and of the end.
  private int[] offsets(String text, int from) {
    int[] result = new int[text.codePointCount(0, text.length()) + 1];
    boolean utf8 = source.charset().equals(StandardCharsets.UTF_8);
    int count = 0;
    int at = from;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      result[count++] = at;
      at += utf8 ? length(text.codePointAt(i)) : 1;
    }
    result[count] = at;
    return result;
  }

  private static int length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private void stopped(Token token) {
    errorStart = OptionalInt.of(start(token));
    errorEnd = token.getType() == Token.EOF ? source.length() : end(token) - 1;
  }

  private int start(Token token) {
    return token.getType() == Token.EOF ? source.length() : offsets[token.getStartIndex()];
  }

  private int end(Token token) {
    return offsets[token.getStopIndex() + 1];
  }

  private void comments() {
    for (Token token : tokens.getTokens()) {
      if (token.getType() == ClausewitzLexer.COMMENT) {
        out.append('#').append(start(token)).append('-').append(end(token));
      }
    }
  }

  private void entries(ClausewitzParser.EntriesContext entries) {
    for (int i = 0; i < entries.getChildCount(); i++) {
      switch (entries.getChild(i)) {
        case ClausewitzParser.PlainContext plain -> plain(plain);
        case ClausewitzParser.NestedContext nested -> nested(nested);
        case ClausewitzParser.BlockContext block -> block(block);
        default -> throw new AssertionError("no entry: " + entries.getChild(i));
      }
      out.append(";\n");
    }
  }

  private void plain(ClausewitzParser.PlainContext plain) {
    scalar(plain.scalar(0));
    if (plain.OPERATOR() != null) {
      out.append(plain.OPERATOR().getText()).append(' ');
      scalar(plain.scalar(1));
    }
  }

  private void nested(ClausewitzParser.NestedContext nested) {
    scalar(nested.scalar());
    out.append(nested.OPERATOR() == null ? "" : nested.OPERATOR().getText()).append(' ');
    if (nested.block() != null) {
      block(nested.block());
    } else {
      out.append("colour ");
      place(nested.colour().COLOUR_SPACE());
      block(nested.colour().block());
    }
  }

  private void scalar(ClausewitzParser.ScalarContext scalar) {
    place((TerminalNode) scalar.getChild(0));
  }

  private void place(TerminalNode node) {
    Token token = node.getSymbol();
    out.append(start(token)).append('-').append(end(token)).append(' ');
  }

  private void block(ClausewitzParser.BlockContext block) {
    out.append('{').append(start(block.OPEN().getSymbol())).append('\n');
    entries(block.entries());
    out.append('}').append(start(block.CLOSE().getSymbol()));
  }
}
