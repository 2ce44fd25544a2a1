package dev.iskra.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParserTest {
  private static Outcome<SyntaxFile> parse(String text) {
    return Parser.parse(SourceFile.of("a.iskra", text));
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("a = b", "a = b;"),
        Arguments.of("a={b=c}", "a = {b = c;};"),
        Arguments.of("value = 1 days = 30", "value = 1; days = 30;"),
        Arguments.of("cost = 35 days", "cost = quantity(35 days);"),
        Arguments.of("cost = 10 x = 0", "cost = 10; x = 0;"),
        Arguments.of(
            "{ faction_members limit = { a = b } }", "{faction_members limit = {a = b;};}"),
        Arguments.of("a { b = c }", "a  {b = c;};"),
        Arguments.of("kind name \"Title\" { }", "decl(kind name \"Title\"){}"),
        Arguments.of("kind name\n{ }", "decl(kind name){}"),
        Arguments.of("focus a as B \"T\" { x = 1 }", "decl(focus a as B \"T\"){x = 1;}"),
        Arguments.of("tags = { GER SOV }", "tags = {phrase(GER SOV)};"),
        Arguments.of("tags = { 1 2 3 }", "tags = {1 2 3};"),
        Arguments.of(
            "r = { 12 x rifle at states [206, 207] { a = b } }",
            "r = {decl(12 x rifle at states list(206 207)){a = b;}};"),
        Arguments.of("x = [TAG]", "x = [TAG];"),
        Arguments.of("x = [?v:days]", "x = [?v:days];"),
        Arguments.of("x = [ english ]", "x = list(english);"),
        Arguments.of("x = [[a, b], [c]]", "x = list(list(a b) list(c));"),
        Arguments.of("x = 5% y = 100%%", "x = 5%; y = 100%%;"),
        Arguments.of("c = {{patience}}", "c = {{patience}};"),
        Arguments.of("{{tag}}_x = { }", "{{tag}}_x = {};"),
        Arguments.of("c = { { 1 } { 2 } }", "c = {{1} {2}};"),
        Arguments.of("c = rgb { 1 2 3 } d = HSV{ 1 2 3 }", "c = rgb{1 2 3}; d = HSV{1 2 3};"),
        Arguments.of("right_of = left by 3 cost = 2", "right_of = by(left 3); cost = 2;"),
        Arguments.of("a>=b c!=d e ?= f g:=h i+=j", "a >= b; c != d; e ?= f; g := h; i += j;"),
        Arguments.of("\"key\" = v", "\"key\" = v;"),
        Arguments.of("at = (4, -1)", "at = (4 -1);"),
        Arguments.of("requires = (a and (b or not c))", "requires = (and(a (or(b not(c)))));"),
        Arguments.of(
            "if (a = b) { x = y } else if (c) { } else { z = 1 }",
            "if(<a = b>){x = y;} else if(c){} else {z = 1;}"),
        Arguments.of("if = { limit = { } } else = { }", "if = {limit = {};}; else = {};"),
        Arguments.of("else { a = b }", "else  {a = b;};"),
        Arguments.of("d = { if (a) \"x\" else \"y\" }", "d = {if(a)\"x\" else \"y\"};"),
        Arguments.of("static if (a) { } else { }", "static-if(a){} else {}"),
        Arguments.of("for a in [X, Y] { b = c }", "for(a in list(X Y)){b = c;}"),
        Arguments.of("for a in list { b = c }", "for(a in list){b = c;}"),
        Arguments.of("FOR = { a = b }", "FOR = {a = b;};"),
        Arguments.of(
            "const p = 70 days\nflag x on country\nvar y on country in 0..100",
            "const(p quantity(70 days)) phrase(flag x on country)"
                + " phrase(var y on country in 0..100)"),
        Arguments.of("{ fire a in 3..7 days b = c }", "{phrase(fire a in 3..7 days) b = c;}"),
        Arguments.of(
            "x = (SPR { has_government = communism } or date > 1938.8.1)",
            "x = (or(SPR{has_government = communism;} <date > 1938.8.1>));"),
        Arguments.of("x = (a * 2 + -3 - b)", "x = ((((a * 2) + -3) - b));"),
        Arguments.of("n = key(abc) t = text(\"x\")", "n = call key(abc); t = call text(\"x\");"),
        Arguments.of("x = \"\"\"a\n\"b\"\n\"\"\"", "x = tall\"a\n\"b\"\n\";"),
        Arguments.of(
            "branch b at (1, 2) { shift (1, 0) when { tag = GER } }",
            "decl(branch b at (1 2)){decl(shift (1 0) when){tag = GER;}}"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsEveryForm(String source, String tree) {
    Outcome<SyntaxFile> outcome = parse(source);
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(tree, TreeText.of(outcome.value()));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("a = {\n  b = c\nd = e\n", "1:5 missing-brace", "a = {b = c;}; d = e;"),
        Arguments.of("a = { b = c } }\nd = e", "1:15 stray-brace", "a = {b = c;}; d = e;"),
        Arguments.of(
            "a = {\n  b = {\n    c = d\n    }\n  }\n}\ne = f",
            "4:5 stray-brace",
            "a = {b = {c = d;};}; e = f;"),
        Arguments.of("a = \"bc\nd = e", "1:5 unclosed-string", "a = \"bc\"; d = e;"),
        Arguments.of("a = { b = }\nd = e", "1:9 missing-value", "a = {}; d = e;"),
        Arguments.of("a =\nd = e", "1:3 missing-value", "d = e;"),
        Arguments.of("a = (b and)\nd = e", "1:11 broken-expression", "d = e;"),
        Arguments.of("a = (b\nd = e", "1:5 missing-brace", "a = (b); d = e;"),
        Arguments.of("a = b = c\nd = e", "1:7 unexpected-text", "a = b; c d = e;"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void reportsEachMistakeOnceAndReadsOn(String source, String finding, String tree) {
    Outcome<SyntaxFile> outcome = parse(source);
    assertEquals(List.of(finding), outcome.diagnostics().stream().map(ParserTest::brief).toList());
    assertEquals(tree, TreeText.of(outcome.value()));
  }

  private static String brief(Diagnostic d) {
    return d.at().line() + ":" + d.at().column() + " " + d.rule().title();
  }

  /// A decision that one token does not settle is predicted at run time, at half the speed.
  @Test
  void theGrammarIsLl1() {
    for (DecisionState decision : IskraParser._ATN.decisionToState) {
      LL1Analyzer analyzer = new LL1Analyzer(IskraParser._ATN);
      IntervalSet seen = new IntervalSet();
      for (IntervalSet next : analyzer.getDecisionLookahead(decision)) {
        assertNotNull(next, "rule " + IskraParser.ruleNames[decision.ruleIndex]);
        assertTrue(seen.and(next).isNil(), "rule " + IskraParser.ruleNames[decision.ruleIndex]);
        seen.addAll(next);
      }
    }
  }

  @Test
  void documentationStandsDirectlyAbove() {
    String text =
        "## far\n\n# no\n## one\r\n  ## two\r\nfocus a \"A\" { }\n### banner\nfocus b \"B\" { }\n";
    SyntaxFile file = parse(text).value();
    assertEquals(
        Optional.of("one\ntwo"), file.documentation(file.statements().getFirst().span().start()));
    assertEquals(Optional.empty(), file.documentation(file.statements().getLast().span().start()));
  }

  @Test
  void deepNestingIsAnErrorAndNoOverflow() {
    Outcome<SyntaxFile> outcome = parse("a = {".repeat(10_000) + "}".repeat(10_000));
    assertEquals(
        List.of("1:1255 nested-too-deep"),
        outcome.diagnostics().stream().map(ParserTest::brief).toList());
  }
}
