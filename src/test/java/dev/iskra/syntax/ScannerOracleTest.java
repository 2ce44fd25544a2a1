package dev.iskra.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Findings;
import dev.iskra.syntax.generated.IskraLexer;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The scanner against its specification, `grammar/IskraLexer.g4`: the same tokens and comments
/// at the same bytes.
class ScannerOracleTest {
  private static final int GENERATED = 1_500;
  private static final int MUTATED = 6_000;

  /// Kind and place of one token.
  private record Piece(String kind, int start, int end) {}

  /// What the scanner gives, and whether the text was without fault.
  private record Scan(List<Piece> pieces, boolean balanced) {}

  private static Scan scanned(byte[] bytes) {
    SourceFile source = SourceFile.of("a.iskra", bytes);
    Findings findings = new Findings();
    Scanner.Scanned scanned = Scanner.scan(source, findings);
    Tokens tokens = scanned.tokens();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      String kind = IskraLexer.VOCABULARY.getSymbolicName(tokens.kind(i));
      pieces.add(new Piece(kind, tokens.start(i), tokens.end(i)));
    }
    scanned.comments().forEach(c -> pieces.add(new Piece("COMMENT", c.start(), c.end())));
    pieces.sort((a, b) -> Integer.compare(a.start(), b.start()));
    Balancer.balance(tokens, findings);
    return new Scan(pieces, findings.list().isEmpty());
  }

  private static List<Piece> specified(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int[] offsets = byteOffsets(text);
    IskraLexer lexer = new IskraLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    List<Piece> pieces = new ArrayList<>();
    for (Token token : lexer.getAllTokens()) {
      if (token.getType() != IskraLexer.SPACE) {
        String kind = IskraLexer.VOCABULARY.getSymbolicName(token.getType());
        int end = offsets[token.getStopIndex() + 1];
        pieces.add(new Piece(kind, offsets[token.getStartIndex()], end));
      }
    }
    return pieces;
  }

  /// The byte at which each character of a text begins, and the end.
  private static int[] byteOffsets(String text) {
    int[] codePoints = text.codePoints().toArray();
    int[] offsets = new int[codePoints.length + 1];
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      offsets[i + 1] = offsets[i] + (c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4);
    }
    return offsets;
  }

  private static void agree(byte[] bytes, String name) {
    Scan scan = scanned(bytes);
    assertTrue(scan.balanced(), () -> name + " should be without fault: " + text(bytes));
    assertEquals(specified(bytes), scan.pieces(), () -> name + ": " + text(bytes));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  static Stream<Arguments> forms() {
    return ParserTest.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void agreesOnEveryForm(String source, String tree) {
    agree(source.getBytes(UTF_8), tree);
  }

  @Test
  void agreesOnGeneratedText() {
    for (int seed = 0; seed < GENERATED; seed++) {
      agree(IskraGenerator.mixed(seed, 12).bytes(), "seed " + seed);
      agree(IskraGenerator.script(seed, 8).bytes(), "script of seed " + seed);
    }
  }

  /// Where the text is still balanced the two agree; where it is not, neither falls over.
  @Test
  void agreesOnSpoiltTextThatIsStillBalanced() {
    Random chance = new Random(7);
    int balanced = 0;
    for (int i = 0; i < MUTATED; i++) {
      byte[] bytes = Mutation.of(IskraGenerator.mixed(i, 5).bytes(), chance);
      Scan scan = scanned(bytes);
      List<Piece> specified = specified(bytes);
      if (scan.balanced()) {
        balanced++;
        assertEquals(specified, scan.pieces(), () -> text(bytes));
      }
    }
    System.out.println(
        "IskraLexer.g4 and Scanner agree on " + balanced + " balanced of " + MUTATED + " mutants");
    assertTrue(balanced > MUTATED / 5, "most mutants are unbalanced: the test has lost its bite");
  }

  @Test
  void agreesOnRealScript() {
    int files = 0;
    for (Corpora.File file : Corpora.files()) {
      Scan scan = scanned(file.bytes());
      boolean utf8 = Arrays.equals(text(file.bytes()).getBytes(UTF_8), file.bytes());
      if (utf8 && scan.balanced()) {
        files++;
        assertEquals(specified(file.bytes()), scan.pieces(), file.name());
      }
    }
    System.out.println("IskraLexer.g4 and Scanner agree on " + files + " files of real script");
  }
}
