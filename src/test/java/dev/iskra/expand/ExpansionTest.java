package dev.iskra.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Operator;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpansionTest {
  private static SyntaxFile parse(String path, String text) {
    Outcome<SyntaxFile> outcome = Parser.parse(SourceFile.of(path, text));
    assertEquals(List.of(), outcome.diagnostics(), text);
    return outcome.value();
  }

  private static Outcome<List<SyntaxFile>> expand(String text) {
    return new Expansion().again(List.of(parse("a.iskra", text)));
  }

  /// The expanded text on one line.
  private static String line(SyntaxFile file) {
    return Rendering.of(file).replaceAll("\\s+", " ").strip();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("5", "a = 5"),
        Arguments.of("0.50", "a = 0.50"),
        Arguments.of("+.5", "a = +.5"),
        Arguments.of("05", "a = 05"),
        Arguments.of("5%", "a = 5%"),
        Arguments.of("70 days", "a = 70 days"),
        Arguments.of("3..7 days", "a = 3..7 days"),
        Arguments.of("3..7", "a = 3..7"),
        Arguments.of("1938.8.1", "a = 1938.8.1"),
        Arguments.of("yes", "a = yes"),
        Arguments.of("SOV", "a = SOV"),
        Arguments.of("\"say \\\"hi\\\"\"", "a = \"say \\\"hi\\\"\""),
        Arguments.of("[A, B, [1, 2]]", "a = [ A, B, [ 1, 2 ] ]"),
        Arguments.of("[ROOT.GetName]", "a = [ROOT.GetName]"),
        Arguments.of("(4, 0)", "a = (4, 0)"),
        Arguments.of("(1 + 2 * 3)", "a = 7"),
        Arguments.of("((1 + 2) * 3)", "a = 9"),
        Arguments.of("(10 - 2 - 3)", "a = 5"),
        Arguments.of("(0.1 + 0.2)", "a = 0.3"),
        Arguments.of("(1 / 4)", "a = 0.25"),
        Arguments.of("(10 / 3)", "a = 3.333"),
        Arguments.of("(2 / 3)", "a = 0.667"),
        Arguments.of("(1000000 * 1000000)", "a = 1000000000000"),
        Arguments.of("(- 5 + 2)", "a = -3"),
        Arguments.of("(5% + 3%)", "a = 8%"),
        Arguments.of("(5% * 2)", "a = 10%"),
        Arguments.of("(70 days + 10 weeks)", "a = 140 days"),
        Arguments.of("(12 weeks - 11 week)", "a = 1 week"),
        Arguments.of("(10 weeks + 12 hours)", "a = 1692 hours"),
        Arguments.of("(10 months + 10 years)", "a = 3950 days"),
        Arguments.of("(3 * 10 weeks)", "a = 30 weeks"),
        Arguments.of("(10 weeks / 14 days)", "a = 5"),
        Arguments.of("(10 weeks / 7)", "a = 1.429 weeks"),
        Arguments.of("(\"a\" + \"b\" + 5)", "a = \"ab5\""),
        Arguments.of("([A] + [B, C])", "a = [ A, B, C ]"),
        Arguments.of("(1 < 2)", "a = yes"),
        Arguments.of("((10 weeks) = 70 days)", "a = yes"),
        Arguments.of("(1938.8.1 < 1938.12.1)", "a = yes"),
        Arguments.of("(1.0 != 1)", "a = no"),
        Arguments.of("([1, 2] = [1.0, 2])", "a = yes"),
        Arguments.of("(not yes or 2 >= 2 and 3 > 4)", "a = no"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void worksOutConstants(String value, String expanded) {
    Outcome<List<SyntaxFile>> outcome = expand("const c = " + value + "\na = {{c}}\n");
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(expanded, line(outcome.value().getFirst()));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("{{w}} = x", "GER = x"),
        Arguments.of("x_{{w}}_y = z", "x_GER_y = z"),
        Arguments.of("\"k {{n}}\" = z", "\"k 3\" = z"),
        Arguments.of("a = x_{{w}}", "a = x_GER"),
        Arguments.of("a = x_{{word}}", "a = x_abc"),
        Arguments.of("a = \"{{w}} {{n}} {{d}} {{t}}\"", "a = \"GER 3 70 days say \\\"hi\\\"\""),
        Arguments.of("a = \"\"\"x {{t}}\"\"\"", "a = \"\"\"x say \\\"hi\\\"\"\"\""),
        Arguments.of("a = {{tall}}", "a = \"\"\" one \"two\" \"\"\""),
        Arguments.of("a = \"{{tall}}\"", "a = \"one\\n\\\"two\\\"\""),
        Arguments.of("a = \"{{ w }} {{5}} }}\"", "a = \"{{ w }} {{5}} }}\""),
        Arguments.of("a = {{n}} days", "a = 3 days"),
        Arguments.of("a = b by {{n}}", "a = b by 3"),
        Arguments.of("a = {{l}}", "a = [ A, B ]"),
        Arguments.of("a = [ {{l}}, C ]", "a = [ [ A, B ], C ]"),
        Arguments.of("a = { {{l}} }", "a = { A B }"),
        Arguments.of("a = { {{d}} }", "a = { 70 days }"),
        Arguments.of("a = { x {{w}} y }", "a = { x GER y }"),
        Arguments.of("fire x in {{d}}", "fire x in 70 days"),
        Arguments.of("fire x in (d * 2)", "fire x in 140 days"),
        Arguments.of("focus f_{{w}} \"{{w}}\" { }", "focus f_GER \"GER\" { }"),
        Arguments.of("a = key({{w}})", "a = key(GER)"),
        Arguments.of("a = key(n + 1)", "a = key(4)"),
        Arguments.of("c = rgb { {{n}} 2 3 }", "c = rgb { 3 2 3 }"),
        Arguments.of("a = d", "a = d"),
        Arguments.of("a = (d)", "a = (d)"),
        Arguments.of("a = (d * 2)", "a = 140 days"),
        Arguments.of("a = ((n + 1) * 2)", "a = 8"),
        Arguments.of("a = ((n + 1))", "a = 4"),
        Arguments.of("a = (unknown + 1)", "a = (unknown + 1)"),
        Arguments.of("a = (unknown + {{n}})", "a = (unknown + 3)"),
        Arguments.of("at = (n + 1, n, - n)", "at = (4, n, -3)"),
        Arguments.of("a = (v > n * 2 and not {{w}})", "a = (v > 6 and not GER)"),
        Arguments.of("a = ({{w}} { b = {{n}} })", "a = (GER { b = 3 })"),
        Arguments.of(
            "if (v > n + 1) { a = {{n}} } else \"{{w}}\"", "if (v > 4) { a = 3 } else \"GER\""),
        Arguments.of("if (n + 1) { }", "if (4) { }"));
  }

  private static final String DEFINITIONS =
      """
      const w = GER
      const n = 3
      const d = 70 days
      const l = [A, B]
      const word = "abc"
      const t = "say \\"hi\\""
      const tall = \"""
          one
          "two"
          \"""
      """;

  @ParameterizedTest
  @MethodSource("places")
  void fillsEveryPlace(String source, String expanded) {
    Outcome<List<SyntaxFile>> outcome = expand(DEFINITIONS + source + "\n");
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(expanded, line(outcome.value().getFirst()));
  }

  static Stream<Arguments> loops() {
    return Stream.of(
        Arguments.of("for x in [A, B] { {{x}} = 1 }", "A = 1 B = 1"),
        Arguments.of("for i in 1..3 { a = {{i}} }", "a = 1 a = 2 a = 3"),
        Arguments.of("for i in -1..1 { a = {{i}} }", "a = -1 a = 0 a = 1"),
        Arguments.of("for i in 1..0 { a = {{i}} }", ""),
        Arguments.of("const n = 2 for i in 1..n { a = {{i}} }", "a = 1 a = 2"),
        Arguments.of("const n = 2 for i in 1..{{n}} { a = {{i}} }", "a = 1 a = 2"),
        Arguments.of("const l = [A, B] for x in l { {{x}} = 1 }", "A = 1 B = 1"),
        Arguments.of("const l = [A] for x in (l + [B]) { {{x}} = 1 }", "A = 1 B = 1"),
        Arguments.of(
            "for x in [A, B] { for i in 1..2 { {{x}}_{{i}} = (i * 2) } }",
            "A_1 = 2 A_2 = 4 B_1 = 2 B_2 = 4"),
        Arguments.of("for x in [A] { for x in [B] { a = {{x}} } }", "a = B"),
        Arguments.of("for l in [[A, B], [C]] { for x in l { a = {{x}} } }", "a = A a = B a = C"),
        Arguments.of(
            "for x in [A, B] { static if (x = A) { a = b } else { c = {{x}} } }", "a = b c = B"),
        Arguments.of("a = { for x in [A, B] { fire {{x}} now } }", "a = { fire A now fire B now }"),
        Arguments.of(
            "const debug = yes static if (debug and 1 < 2) { a = 1 } else { a = 2 }", "a = 1"),
        Arguments.of("static if (no) { a = 1 } else if (no) { a = 2 } else { a = 3 }", "a = 3"),
        Arguments.of("static if (no) { a = {{unknown}} }", ""),
        Arguments.of("d = { static if (yes) \"x\" else \"y\" }", "d = { \"x\" }"));
  }

  @ParameterizedTest
  @MethodSource("loops")
  void runsLoopsAndStaticIf(String source, String expanded) {
    Outcome<List<SyntaxFile>> outcome = expand(source.replace(" for x in l", "\nfor x in l"));
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(expanded, line(outcome.value().getFirst()));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("a = {{b}}", "1:5 unknown-constant"),
        Arguments.of("const x = 1 for x in [B] { a = {{x}} }", "1:17 duplicate-constant"),
        Arguments.of("a = x_{{b}}", "1:7 unknown-constant"),
        Arguments.of("a = \"some {{b}}\"", "1:11 unknown-constant"),
        Arguments.of("const abcd = 1\na = {{abce}}", "2:5 unknown-constant"),
        Arguments.of("const abcd = 1\nconst x = (abce * 2)", "2:12 unknown-constant"),
        Arguments.of("const tags = [A]\nfor x in tag { }", "2:10 unknown-constant"),
        Arguments.of("for x in every_country { }", "1:10 not-known-at-compile-time"),
        Arguments.of("for x in (SPR { a = b }) { }", "1:11 not-known-at-compile-time"),
        Arguments.of("for x in 5 { }", "1:10 not-a-list"),
        Arguments.of("for x in (1, 2) { }", "1:10 not-a-list"),
        Arguments.of("for x in 0.5..3 { }", "1:10 not-a-list"),
        Arguments.of("const a = { b = c }", "1:11 not-known-at-compile-time"),
        Arguments.of("static if (has_war = yes) { }", "1:12 not-known-at-compile-time"),
        Arguments.of("static if (SPR { a = b }) { }", "1:12 not-known-at-compile-time"),
        Arguments.of("static if (has_war) { }", "1:12 not-known-at-compile-time"),
        Arguments.of("static if (5) { }", "1:11 impossible-arithmetic"),
        Arguments.of("a = { const b = 1 c = {{b}} }", "1:7 misplaced-constant"),
        Arguments.of("const a = 1\nconst a = 2", "2:7 duplicate-constant"),
        Arguments.of("const a = b\nconst b = c\nconst c = a", "1:7 circular-constants"),
        Arguments.of("const a = \"{{a}}\"", "1:7 circular-constants"),
        Arguments.of(
            "const a = b\nconst b = a\nconst c = (a + 1)\nd = {{c}}", "1:7 circular-constants"),
        Arguments.of("const a = (1 + 5%)", "1:12 impossible-arithmetic"),
        Arguments.of("const a = (1 / 0)", "1:12 impossible-arithmetic"),
        Arguments.of("const a = 70 days\nb = (1 + a * 2)", "2:6 impossible-arithmetic"),
        Arguments.of("const a = 70 days\nb = (a*2)", ""),
        Arguments.of("const a = 70 days\nconst b = (a*2)", "2:12 impossible-arithmetic"),
        Arguments.of("const a = (1 < 5%)", "1:12 impossible-arithmetic"),
        Arguments.of("const a = (\"x\" < \"y\")", "1:12 impossible-arithmetic"),
        Arguments.of("const a = [x, y]\nb = \"{{a}}\"", "2:6 unfit-insertion"),
        Arguments.of("const a = \"x y\"\nb = c_{{a}}", "2:7 unfit-insertion"),
        Arguments.of("const a = \"x y\"\n{{a}} = c", "2:1 unfit-insertion"),
        Arguments.of("const a = \"\"\n{{a}} = c", "2:1 unfit-insertion"),
        Arguments.of("const a = 3 days\nb = {{a}} days", "2:5 unfit-insertion"),
        Arguments.of("const a = (1, 2)\nb = { {{a}} }", "2:7 unfit-insertion"),
        Arguments.of("const a = 1\nb = {{a.c}}", "2:5 unknown-part"),
        Arguments.of("const yes = 1", "1:7 unusable-name"),
        Arguments.of("for a-b in [A] { }", "1:5 unusable-name"),
        Arguments.of("for i in 1..100001 { }", "1:10 endless-expansion"),
        Arguments.of("for x in [A, B] { a = {{y}} }", "1:23 unknown-constant"),
        Arguments.of("for x in [A, B, \"a b\", \"c d\"] { {{x}}_y = 1 }", "1:33 unfit-insertion"),
        Arguments.of(
            "for i in 1..1000 { for j in 1..1000 { for k in 1..1000 { a = b } } }",
            "1:1 endless-expansion"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void reportsEachMistakeOnce(String source, String finding) {
    Outcome<List<SyntaxFile>> outcome = expand(source);
    assertEquals(
        finding,
        outcome.diagnostics().stream().map(ExpansionTest::brief).collect(Collectors.joining(", ")));
  }

  private static String brief(Diagnostic d) {
    return d.at().line() + ":" + d.at().column() + " " + d.rule().title();
  }

  @Test
  void namesThePlacesOfAllConstantsOfACircle() {
    Diagnostic found =
        expand("const a = b\nconst b = [c, a]\nconst c = \"{{a}}\"").diagnostics().getFirst();
    assertEquals(List.of(2, 3), found.labels().stream().map(label -> label.at().line()).toList());
  }

  @Test
  void suggestsTheNearestName() {
    Diagnostic found = expand("const patience = 1\na = x_{{patence}}").diagnostics().getFirst();
    assertEquals(List.of("Did you mean `patience`?"), found.help());
    assertEquals("{{patience}}", found.fixes().getFirst().edits().getFirst().replacement());
  }

  @Test
  void looksInTheFilesNamespaceFirst() {
    List<SyntaxFile> files =
        List.of(
            parse("a.iskra", "namespace one\nconst c = 1\nconst only = 5\na = {{c}}\n"),
            parse("b.iskra", "namespace two { }\nconst c = 2\na = {{c}}\nb = {{only}}\n"),
            parse("c.iskra", "a = {{c}}\n"));
    Outcome<List<SyntaxFile>> outcome = new Expansion().again(files);
    assertEquals("namespace one a = 1", line(outcome.value().get(0)));
    assertEquals("namespace two { } a = 2 b = 5", line(outcome.value().get(1)));
    assertEquals(
        List.of("1:5 ambiguous-constant"),
        outcome.diagnostics().stream().map(ExpansionTest::brief).toList());
  }

  @Test
  void keepsFilesWithoutConstructsAndNodesOutsideThem() {
    SyntaxFile plain = parse("a.iskra", "a = { b = \"{{ c\" d = [ x, y ] e = (f + g) }\n");
    SyntaxFile other = parse("b.iskra", "# note\na = { b = c }\nd = {{n}}\nconst n = 1\n");
    List<SyntaxFile> result = new Expansion().again(List.of(plain, other)).value();
    assertSame(plain, result.get(0));
    assertSame(other.statements().getFirst(), result.get(1).statements().getFirst());
    assertSame(other.comments(), result.get(1).comments());
    assertEquals("{{n}}", result.get(1).statements().get(1).span().text().substring(4));
  }

  @Test
  void chainsMayBeLongerThanTheStack() {
    String chain =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "const c" + i + " = (c" + (i + 1) + " + 1)\n")
            .collect(Collectors.joining());
    Outcome<List<SyntaxFile>> outcome = expand(chain + "const c20000 = 0\na = {{c0}}\n");
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals("a = 20000", line(outcome.value().getFirst()));
  }

  /// The parser refuses so long a sum; a tree that somebody made may still have it.
  @Test
  void sumsMayNestDeeperThanTheStack() {
    SyntaxFile file = parse("a.iskra", "a = (1)\n");
    Span at = file.source().span(5, 6);
    Expression sum = Expression.Word.made("1", at);
    for (int i = 0; i < 50_000; i++) {
      sum = new Expression.Arithmetic(sum, '+', Expression.Word.made("1", at));
    }
    Expression group = new Expression.Group(List.of(sum), file.source(), 4, 7);
    Statement assignment =
        new Statement.Assignment(Expression.Word.made("a", at), Operator.EQUALS, group);
    SyntaxFile longSum =
        new SyntaxFile(file.source(), file.root().with(List.of(assignment)), List.of());
    assertEquals("a = 50001", line(new Expansion().again(List.of(longSum)).value().getFirst()));
  }

  @Test
  void valuesThatDoubleEndInAnError() {
    for (String twice : List.of("(c%d + c%d)", "[c%d, c%d]")) {
      StringBuilder source = new StringBuilder("const c0 = \"ab\"\n");
      for (int i = 0; i < 60; i++) {
        source
            .append("const c")
            .append(i + 1)
            .append(" = ")
            .append(twice.formatted(i, i))
            .append('\n');
      }
      Outcome<List<SyntaxFile>> outcome = expand(source + "a = {{c60}}\n");
      assertEquals(1, outcome.diagnostics().size(), twice);
      assertTrue(outcome.hasErrors());
    }
  }

  @Test
  void insertionsThatAddUpEndInAnError() {
    for (String first : List.of("[A, B]", "\"sixteen letters!\"")) {
      StringBuilder source = new StringBuilder("const c0 = " + first + "\n");
      for (int i = 0; i < 15; i++) {
        source.append("const c%d = (c%d + c%d)\n".formatted(i + 1, i, i));
      }
      source.append("a = { b = {{c15}} }\n".repeat(1_000));
      Outcome<List<SyntaxFile>> outcome = expand(source.toString());
      assertEquals(
          List.of("endless-expansion"),
          outcome.diagnostics().stream().map(d -> d.rule().title()).toList());
    }
  }
}
