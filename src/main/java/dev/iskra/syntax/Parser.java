package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import dev.iskra.text.Utf8;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.atn.PredictionMode;

/// Reads Iskra's text: the only way in to this package, and the only one who knows how it is
/// done.
public final class Parser {
  private Parser() {}

  /// The tree of a file. It is always whole: what could not be read is reported and left out, and
  /// what follows is read on. Safe to call from several threads.
  public static Outcome<SyntaxFile> parse(SourceFile source) {
    Findings findings = new Findings();
    Optional<Diagnostic> encoding = encodingMistake(source);
    if (encoding.isPresent()) {
      Expression.Body nothing = new Expression.Body(List.of(), source, 0, source.length());
      return new Outcome<>(new SyntaxFile(source, nothing, List.of()), List.of(encoding.get()));
    }
    Sink sink = new FirstMistakes(findings);
    Scanner.Scanned scanned = Scanner.scan(source, sink);
    hidden(source, scanned.comments(), findings);
    Tokens tokens = Balancer.balance(scanned.tokens(), sink);
    int tooTall = TokenClassifier.mark(tokens);
    List<Statement> statements = List.of();
    if (tooTall < 0) {
      statements = statements(tokens, sink);
    } else {
      sink.report(Complaints.tooTall(tokens.span(tooTall)));
    }
    Expression.Body root = new Expression.Body(statements, source, 0, source.length());
    return new Outcome<>(new SyntaxFile(source, root, scanned.comments()), findings.list());
  }

  private static List<Statement> statements(Tokens tokens, Sink sink) {
    IskraParser parser = new IskraParser(new TokenFeed(tokens));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailOutStrategy());
    parser.setBuildParseTree(false);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    TreeBuilder builder = parser;
    builder.begin(tokens.source(), sink);
    return parser.file().nodes;
  }

  private static Optional<Diagnostic> encodingMistake(SourceFile source) {
    int bad = Utf8.firstInvalid(source.bytes());
    if (bad == source.length()) {
      return Optional.empty();
    }
    return Optional.of(
        SyntaxRule.NOT_UTF8
            .at(source.span(bad, bad + 1), "This file is not UTF-8 text.")
            .note("The byte marked here begins no character of UTF-8.")
            .help("Save the file as UTF-8; editors call it `UTF-8` or `Unicode`."));
  }

  /// Reports NUL and kin, which editors hide and the game's script cannot say: the first of each
  /// line.
  ///
  /// @param comments the places that nobody reads, in order
  private static void hidden(SourceFile source, List<Span> comments, Sink sink) {
    byte[] bytes = source.bytes();
    int next = 0;
    int i = 0;
    while (i < bytes.length) {
      if (!hides(bytes[i])) {
        i++;
        continue;
      }
      while (next < comments.size() && comments.get(next).end() <= i) {
        next++;
      }
      if (next < comments.size() && comments.get(next).start() <= i) {
        i = comments.get(next).end();
      } else {
        sink.report(hiddenAt(source.span(i, i + 1), bytes[i]));
        i = source.line(source.lines().line(i)).end();
      }
    }
  }

  private static boolean hides(byte b) {
    return b == 0x7f || (b >= 0 && b < ' ' && (b < '\t' || b > '\r'));
  }

  private static Diagnostic hiddenAt(Span at, byte b) {
    String message = String.format(Locale.ROOT, "The control character U+%04X stands here.", b);
    return SyntaxRule.HIDDEN_CHARACTER.at(at, message).help("Delete it; most editors can show it.");
  }
}
