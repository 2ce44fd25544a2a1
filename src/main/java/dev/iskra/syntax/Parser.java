package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.atn.PredictionMode;

/// Reads Iskra's text: the only way in to this package, and the only one who knows how it is
/// done.
public final class Parser {
  private Parser() {}

  /// The tree of a file. It is always whole: what could not be read is reported and left out, and
  /// what
  /// follows is read on. Safe to call from several threads.
  public static Outcome<SyntaxFile> parse(SourceFile source) {
    Findings findings = new Findings();
    Optional<Diagnostic> encoding = encodingMistake(source);
    if (encoding.isPresent()) {
      Expression.Body nothing = new Expression.Body(List.of(), source, 0, source.length());
      return new Outcome<>(new SyntaxFile(source, nothing, List.of()), List.of(encoding.get()));
    }
    Scanner.Scanned scanned = Scanner.scan(source, findings);
    Tokens tokens = Balancer.balance(scanned.tokens(), findings);
    Marker.mark(tokens);
    List<Statement> statements = statements(tokens, findings);
    Expression.Body root = new Expression.Body(statements, source, 0, source.length());
    return new Outcome<>(new SyntaxFile(source, root, scanned.comments()), findings.list());
  }

  private static List<Statement> statements(Tokens tokens, Sink sink) {
    IskraParser parser = new IskraParser(new TokenFeed(tokens));
    parser.removeErrorListeners();
    parser.setErrorHandler(new GiveUp());
    parser.setBuildParseTree(false);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    TreeBuilder builder = parser;
    builder.begin(tokens.source(), sink);
    return parser.file().nodes;
  }

  private static Optional<Diagnostic> encodingMistake(SourceFile source) {
    byte[] bytes = source.bytes();
    boolean ascii = true;
    for (int i = 0; ascii && i < bytes.length; i++) {
      ascii = bytes[i] >= 0;
    }
    return ascii ? Optional.empty() : firstBadByte(source);
  }

  private static Optional<Diagnostic> firstBadByte(SourceFile source) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(source.bytes());
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (!result.isError()) {
      return Optional.empty();
    }
    Span at = new Span(source, in.position(), in.position() + result.length());
    return Optional.of(
        Diagnostic.of(SyntaxRule.NOT_UTF8, at, "This file is not UTF-8 text.")
            .note("The byte marked here begins no character of UTF-8.")
            .help("Save the file as UTF-8; editors call it `UTF-8` or `Unicode`."));
  }
}
