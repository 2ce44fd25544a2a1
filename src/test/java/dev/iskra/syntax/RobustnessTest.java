package dev.iskra.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are empty, endless or bottomless.
class RobustnessTest {
  private static final int DEEP = 10_000;

  private static Outcome<SyntaxFile> parse(String text) {
    return Parser.parse(SourceFile.of("a.iskra", text));
  }

  static Stream<Arguments> bottomless() {
    return Stream.of(
        Arguments.of("blocks", "a = {", "}"),
        Arguments.of("blocks without keys", "{ ", "}"),
        Arguments.of("declarations", "k n {", "}"),
        Arguments.of("lists", "[ ", "]"),
        Arguments.of("groups", "(", ")"),
        Arguments.of("calls", "f(", ")"),
        Arguments.of("groups and lists", "([ ", "])"),
        Arguments.of("everything", "a = (b { c = [ d(", ")]})"),
        Arguments.of("conditions", "if (a) {", "}"),
        Arguments.of("negations", "not ", ""),
        Arguments.of("minus signs", "- ", ""),
        Arguments.of("sums", "1 + ", ""),
        Arguments.of("nested sums", "(1 * 2 - ", ")"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bottomless")
  void whatIsBottomlessIsOneError(String name, String open, String close) throws Exception {
    String inside = open.repeat(DEEP) + "x" + close.repeat(DEEP);
    boolean expression = open.indexOf('=') < 0 && open.indexOf('{') < 0;
    String text = (expression ? "x = (" + inside + ")" : inside) + "\nevent last { }";
    Throwable[] failure = new Throwable[1];
    Runnable work =
        () ->
            assertEquals(
                List.of("nested-too-deep"),
                parse(text).diagnostics().stream().map(d -> d.rule().title()).toList());
    Thread thread = new Thread(null, work, "small stack", 1 << 20);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    if (failure[0] != null) {
      throw new AssertionError(name, failure[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\uFEFF", "# only a comment", "\n\r\n\r", "\uFEFF# one\n  ## two\n\t"})
  void nothingIsAFile(String text) {
    Outcome<SyntaxFile> parsed = parse(text);
    assertEquals(List.of(), parsed.diagnostics());
    assertEquals(List.of(), parsed.value().statements());
    int comments = (int) text.lines().filter(line -> line.contains("#")).count();
    assertEquals(comments, parsed.value().comments().size());
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        Arguments.of("numbers in a list", "a = {", "1 ", "}"),
        Arguments.of("words on a line", "a = {", "word ", "}"),
        Arguments.of("words on lines", "a = {", "word\n", "}"),
        Arguments.of("strings", "a = {", "\"s\" ", "}"),
        Arguments.of("words and strings", "a = {", "w \"s\" ", "}"),
        Arguments.of("items", "a = [ ", "x, ", "x ]"),
        Arguments.of("operands", "a = (", "x and ", "x)"),
        Arguments.of("fields", "", "a = b ", ""),
        Arguments.of("arms", "if (a) {} ", "else if (b) {} ", ""),
        Arguments.of("brackets in words", "a = ", "[x]", ""),
        Arguments.of("open brackets", "a = ", "[x", ""),
        Arguments.of("open brackets and blanks", "a = ", "[x ", ""),
        Arguments.of("closing braces", "a = ", "}", ""),
        Arguments.of("closing parentheses", "a = (b", "))", ""),
        Arguments.of("equals signs", "", "= ", ""),
        Arguments.of("quotes", "", "\"\n", ""),
        Arguments.of("faulty statements", "", "a = (b c)\n", ""),
        Arguments.of("stray groups", "", "(b) ", ""),
        Arguments.of("unclosed blocks", "", "a = {\n b = c\n", ""),
        Arguments.of("holes", "a = ", "{{x}}", ""),
        Arguments.of("half holes", "a = ", "{{x", ""),
        Arguments.of("indented lines", "a = { { }\n", "                    b = c\n", ""));
  }

  /// Ten times the text may take ten times as long, and three times that for an unquiet machine.
  @ParameterizedTest(name = "{0}")
  @MethodSource("endless")
  void whatIsEndlessTakesLinearTime(String name, String head, String piece, String tail) {
    int many = 600_000 / piece.length();
    String small = head + piece.repeat(many / 10) + tail;
    String large = head + piece.repeat(many) + tail;
    long smallTime = Math.max(4_000_000, fastest(small));
    long largeTime = fastest(large);
    assertTrue(
        largeTime < smallTime * 30,
        () -> name + ": " + smallTime / 1000 + " µs grew to " + largeTime / 1000 + " µs");
  }

  private static long fastest(String text) {
    SourceFile source = SourceFile.of("a.iskra", text);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Outcome<SyntaxFile> parsed = Parser.parse(source);
      best = Math.min(best, System.nanoTime() - start);
      assertTrue(parsed.value().root().end() == text.length());
    }
    return best;
  }

  @Test
  void aFileThatIsNoIskraGivesAListThatEnds() {
    List<Diagnostic> found = parse("} ".repeat(10_000)).diagnostics();
    assertEquals(FirstMistakes.MOST, found.size());
    assertEquals(1, found.getLast().notes().size());
  }

  @Test
  void everyFindingSaysWhatToDo() {
    for (String text :
        List.of("a = {", "}", "a =", "a = (b c)", "a = \"b", "= c", "(a)", "a = [b c]")) {
      for (Diagnostic diagnostic : parse(text).diagnostics()) {
        assertTrue(!diagnostic.help().isEmpty(), diagnostic::message);
        assertTrue(diagnostic.message().endsWith("."), diagnostic::message);
      }
    }
  }
}
