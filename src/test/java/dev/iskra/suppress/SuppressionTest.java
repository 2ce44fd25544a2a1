package dev.iskra.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private record Found(String code, String title, Severity severity) implements Rule {
    @Override
    public String summary() {
      return title;
    }
  }

  private static final Rule WARNING = new Found("ISK9001", "bad-word", Severity.WARNING);
  private static final Rule OTHER = new Found("ISK9002", "worse-word", Severity.INFO);
  private static final Rule ERROR = new Found("ISK9003", "worst-word", Severity.ERROR);
  private static final List<Rule> RULES = List.of(WARNING, OTHER, ERROR);

  /// Every `bad`, `worse` and `worst` of a file outside its comments.
  private static List<Diagnostic> findings(SourceFile file) {
    List<Diagnostic> result = new ArrayList<>();
    for (int number = 1; number <= file.lines().count(); number++) {
      String line = file.line(number).text().replaceFirst("#.*", "");
      int start = file.line(number).start();
      for (Rule rule : RULES) {
        String word = rule.title().replace("-word", "");
        int at = line.indexOf(word);
        if (at >= 0) {
          int from = start + line.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
          result.add(Diagnostic.of(rule, file.span(from, from + word.length()), "A " + word));
        }
      }
    }
    return result;
  }

  private static List<String> shown(FilteredFindings sifted) {
    List<String> result = new ArrayList<>();
    sifted.findings().forEach(d -> result.add(d.at().line() + " " + d.rule().title()));
    sifted
        .suppressed()
        .forEach(
            s ->
                result.add(
                    s.finding().at().line()
                        + " "
                        + s.finding().rule().title()
                        + " by "
                        + s.by().word()
                        + ": "
                        + s.reason()));
    return result;
  }

  private static FilteredFindings sift(String text, Allowance... ofMod) {
    SourceFile file = SourceFile.of("mod-src/a.iskra", text);
    return new Suppression(() -> RULES)
        .sift(findings(file), List.of(file), List.of(ofMod), SuppressionTest::isError);
  }

  private static void assertSifts(String text, String... expected) {
    assertEquals(List.of(expected), shown(sift(text)), text);
  }

  @Test
  void behindCodeItHoldsForTheLine() {
    assertSifts(
        "bad\nbad # iskra: allow bad-word (so it is)\nbad\n",
        "1 bad-word",
        "3 bad-word",
        "2 bad-word by comment: so it is");
  }

  @Test
  void aloneItHoldsForTheNextCode() {
    assertSifts(
        "## iskra: allow bad-word (so it is)\n\n  # more\n\tbad\nbad",
        "5 bad-word",
        "4 bad-word by comment: so it is");
  }

  @Test
  void severalRulesAndCodes() {
    assertSifts(
        "bad worse # iskra: allow ISK9001 , worse-word (both (yes))",
        "1 bad-word by comment: both (yes)",
        "1 worse-word by comment: both (yes)");
  }

  @Test
  void severalCommentsAboveOneLine() {
    assertSifts(
        "# iskra: allow bad-word (a)\n# iskra: allow worse-word (b)\nbad worse",
        "3 bad-word by comment: a",
        "3 worse-word by comment: b");
  }

  @Test
  void withoutReasonItHoldsAndIsReported() {
    assertSifts(
        "bad # iskra: allow bad-word\nbad # iskra: allow bad-word ( )",
        "1 allow-without-reason",
        "2 allow-without-reason",
        "1 bad-word by comment: ",
        "2 bad-word by comment: ");
  }

  @Test
  void whatIsMeantAndNotReadIsReported() {
    for (String comment :
        List.of(
            "# iskra: allow",
            "# iskra: allow bad-word because (so)",
            "# iskra: allow bad-word: so it is",
            "#iskra:ignore bad-word (so)",
            "# iskra: disable ISK9001",
            "# iskra: alow bad-word (so)")) {
      assertSifts(comment, "1 malformed-allow");
    }
  }

  @Test
  void whatIsNoCommentOfOursIsLeftAlone() {
    for (String line :
        List.of(
            "# iskra: the spark",
            "# iskra: follow the rules",
            "# ignore iskra: allow",
            "key = \"# iskra: allow bad-word (no)\"",
            "key = \"a \\\" # iskra: allow bad-word (no)\"",
            "iskra: allow",
            "# Iskra: allow",
            "iskra:iskra:",
            "isk: iskr iskra",
            "")) {
      assertSifts(line);
    }
  }

  @Test
  void afterATextItIsAComment() {
    assertSifts(" bad:0 \"a # b\" # iskra: allow bad-word (so)", "1 bad-word by comment: so");
  }

  @Test
  void unknownRulesAndUnusedOnes() {
    FilteredFindings sifted = sift("# iskra: allow bda-word, worse-word (so)\nbad\n\nworse");
    assertEquals(
        List.of("1 allow-of-unknown-rule", "1 unused-allow", "2 bad-word", "4 worse-word"),
        shown(sifted));
    Diagnostic unknown = sifted.findings().getFirst();
    assertEquals(List.of("Did you mean `bad-word`?"), unknown.help());
    assertEquals("bad-word", unknown.fixes().getFirst().edits().getFirst().replacement());
    assertEquals("bda-word", unknown.at().text());
    assertEquals(4, sifted.findings().get(1).labels().getFirst().at().line());
  }

  @Test
  void whatIsUnusedIsTakenOutByTheFix() {
    assertEquals("good\r\n", mended("# iskra: allow bad-word (so)\r\ngood\r\n"));
    assertEquals("good\n", mended("good \t# iskra: allow bad-word (so)\n"));
    assertEquals("good\n", mended("good\n  # iskra: allow bad-word (so)"));
  }

  private static String mended(String text) {
    Edit edit = sift(text).findings().getFirst().fixes().getFirst().edits().getFirst();
    SourceFile file = edit.at().source();
    return file.text(0, edit.at().start())
        + edit.replacement()
        + file.text(edit.at().end(), file.length());
  }

  @Test
  void anErrorStaysAndSaysWhy() {
    FilteredFindings sifted = sift("worst # iskra: allow worst-word, bad-word (so)\n");
    // While there are errors nothing is called unused.
    assertEquals(List.of("1 worst-word"), shown(sifted));
    Diagnostic error = sifted.findings().getFirst();
    assertEquals("worst-word", error.labels().getFirst().at().text());
    assertTrue(error.notes().getFirst().startsWith("What cannot be written cannot be allowed"));
  }

  @Test
  void whereNothingIsWrittenAnErrorCanBeAllowed() {
    SourceFile file = SourceFile.of("a.txt", "worst # iskra: allow worst-word (so)");
    FilteredFindings sifted =
        new Suppression(() -> RULES).sift(findings(file), List.of(file), List.of(), _ -> false);
    assertEquals(List.of("1 worst-word by comment: so"), shown(sifted));
  }

  private static boolean isError(Diagnostic found) {
    return found.severity() == Severity.ERROR;
  }

  private static Allowance ofMod(String rule, String... globs) {
    SourceFile mod = SourceFile.of("mod-src/mod.iskra", "allow");
    List<Glob> files = java.util.Arrays.stream(globs).map(Glob::new).toList();
    return new Allowance(rule, mod.span(0, 5), "why", new Allowance.InFiles(files));
  }

  @Test
  void theModAllowsInFiles() {
    assertEquals(
        List.of("1 bad-word by mod: why", "2 bad-word by comment: so"),
        shown(sift("bad\nbad # iskra: allow bad-word (so)", ofMod("bad-word", "mod-src/*.iskra"))));
    assertEquals(
        List.of("1 bad-word", "1 unused-allow"),
        shown(sift("bad", ofMod("bad-word", "mod-src/script"))));
    assertEquals(
        List.of("1 worst-word"), shown(sift("worst", ofMod("worst-word"), ofMod("bad-word"))));
  }

  @Test
  void globs() {
    assertTrue(new Glob("mod-src/script").matches("mod-src/script/common/a.txt"));
    assertTrue(new Glob("mod-src/script/").matches("mod-src/script/common/a.txt"));
    assertTrue(new Glob("**/a.txt").matches("a.txt"));
    assertTrue(new Glob("**/a.txt").matches("x/y/a.txt"));
    assertTrue(new Glob("mod-src/**/a?.txt").matches("mod-src/x/y/ab.txt"));
    assertTrue(new Glob("**").matches("x/y"));
    assertTrue(new Glob("a (1)/*.[x]").matches("a (1)/b.[x]"));
    for (String other : List.of("mod-src/scripts/a.txt", "mod-src", "x/mod-src/script/a.txt")) {
      assertEquals(false, new Glob("mod-src/script").matches(other), other);
    }
    assertEquals(false, new Glob("*.txt").matches("x/a.txt"));
    assertEquals(false, new Glob("**/a.txt").matches("ba.txt"));
  }

  /// No pattern is tried in all ways one after the other.
  @Test
  void globsOfManyGapsEnd() {
    String path = "mod-src/script/events/" + "a".repeat(60) + ".txt";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertFalse(new Glob("mod-src/script/events/" + "*a".repeat(15) + "b").matches(path));
          assertFalse(new Glob("a*".repeat(20_000)).matches(path));
          assertFalse(new Glob("**/*/".repeat(20_000)).matches(path));
          assertTrue(new Glob("**/" + "*a".repeat(15) + "*.txt").matches(path));
        });
  }

  /// A list of any length is read, and does what it says.
  @Test
  void longListsAreRead() {
    String many = ",bad-word".repeat(10_000);
    assertEquals(
        List.of("1 bad-word by comment: so"),
        shown(sift("bad # iskra: allow bad-word" + many + " (so)")).stream()
            .filter(line -> !line.contains("unused"))
            .toList());
  }

  /// Twice the comments cost twice the time.
  @Test
  void manyCommentsAreReadOnce() {
    String comment = "# iskra: allow bad-word (so)";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(30_000, shown(sift((comment + "\n").repeat(30_000) + "fine")).size());
          assertEquals(
              List.of("1 malformed-allow"),
              shown(sift("fine " + "# iskra: allow ".repeat(60_000))));
          assertEquals(List.of("1 unused-allow"), shown(sift("\"# iskra: x\" " + comment)));
        });
  }

  @Test
  void aFileThatIsTheSameObjectIsNotReadAnew() {
    byte[] bytes = "bad # iskra: allow bad-word (so)".getBytes(StandardCharsets.UTF_8);
    SourceFile file = SourceFile.of("a", bytes);
    Suppression suppression = new Suppression(() -> RULES);
    List<Diagnostic> found = findings(file);
    FilteredFindings first =
        suppression.sift(found, List.of(file), List.of(), SuppressionTest::isError);
    // Never done but here: what was read is remembered, not the bytes looked at again.
    bytes[6] = 'X';
    FilteredFindings second =
        suppression.sift(found, List.of(file), List.of(), SuppressionTest::isError);
    assertEquals(first, second);
    assertSame(found.getFirst(), second.suppressed().getFirst().finding());
    SourceFile changed = SourceFile.of("a", bytes);
    assertEquals(
        List.of("1 bad-word"),
        shown(
            suppression.sift(
                findings(changed), List.of(changed), List.of(), SuppressionTest::isError)));
  }
}
