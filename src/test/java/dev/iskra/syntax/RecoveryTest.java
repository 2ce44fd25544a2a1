package dev.iskra.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each mistake is one finding at the right place, and the declarations around it stay what they
/// are.
class RecoveryTest {
  private static final String AFTER = "event last \"L\" { a = b }\n";
  private static final String AFTER_TREE = " decl(event last \"L\"){a = b;}";

  static Stream<Arguments> missingBraces() {
    return Stream.of(
        Arguments.of(
            "of a block within, blanks",
            """
            focus one "1" {
                reward = {
                    x = y
                cost = 10
            }
            """,
            List.of("2:14 missing-brace"),
            "decl(focus one \"1\"){reward = {x = y;}; cost = 10;}"),
        Arguments.of(
            "of a block within, tabs",
            "focus one \"1\" {\n\treward = {\n\t\tif (a) {\n\t\t\tx = y\n\t}\n\tcost = 10\n}\n",
            List.of("3:10 missing-brace"),
            "decl(focus one \"1\"){reward = {if(a){x = y;}}; cost = 10;}"),
        Arguments.of(
            "of the declaration",
            "focus one \"1\" {\n    reward = { x = y }\n    cost = 10\n",
            List.of("1:15 missing-brace"),
            "decl(focus one \"1\"){reward = {x = y;}; cost = 10;}"),
        Arguments.of(
            "brace on a line of its own",
            "focus one \"1\"\n{\n    reward =\n    {\n        x = y\n    cost = 10\n}\n",
            List.of("4:5 missing-brace"),
            "decl(focus one \"1\"){reward = {x = y;}; cost = 10;}"),
        Arguments.of(
            "in a block on one line",
            "focus one \"1\" {\n    reward = { a = { x = y }\n    cost = 10\n}\n",
            List.of("2:14 missing-brace"),
            "decl(focus one \"1\"){reward = {a = {x = y;};}; cost = 10;}"),
        Arguments.of(
            "two of them, in two declarations",
            "focus one \"1\" {\n"
                + "    a = {\n"
                + "        x = y\n"
                + "}\n"
                + "focus two \"2\" {\n"
                + "    b = {\n"
                + "        c = d\n"
                + "}\n",
            List.of("2:9 missing-brace", "6:9 missing-brace"),
            "decl(focus one \"1\"){a = {x = y;};} decl(focus two \"2\"){b = {c = d;};}"),
        Arguments.of(
            "beside declarations without indentation",
            "focus one \"1\" {\n"
                + "a = {\n"
                + "b = c\n"
                + "}\n"
                + "}\n"
                + "focus two \"2\" {\n"
                + "    d = {\n"
                + "        e = f\n"
                + "}\n",
            List.of("7:9 missing-brace"),
            "decl(focus one \"1\"){a = {b = c;};} decl(focus two \"2\"){d = {e = f;};}"),
        Arguments.of(
            "of a parenthesis",
            "focus one \"1\" {\n    requires = (a and (b or c)\n    cost = 10\n}\n",
            List.of("2:16 missing-brace"),
            "decl(focus one \"1\"){requires = (and(a (or(b c)))); cost = 10;}"),
        Arguments.of(
            "of a list",
            "focus one \"1\" {\n    tags = [ a, b\n    cost = 10\n}\n",
            List.of("2:12 missing-brace"),
            "decl(focus one \"1\"){tags = list(a b); cost = 10;}"),
        Arguments.of(
            "of a block within a parenthesis",
            "focus one \"1\" {\n    requires = (SPR { a = b)\n    cost = 10\n}\n",
            List.of("2:21 missing-brace"),
            "decl(focus one \"1\"){requires = (SPR{a = b;}); cost = 10;}"));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(
            "stray brace at the end of a declaration",
            "focus one \"1\" {\n    cost = 10\n}\n}\n",
            List.of("4:1 stray-brace"),
            "decl(focus one \"1\"){cost = 10;}"),
        Arguments.of(
            "stray brace within",
            "focus one \"1\" {\n    a = {\n        b = c\n        }\n    }\n    cost = 10\n}\n",
            List.of("4:9 stray-brace"),
            "decl(focus one \"1\"){a = {b = c;}; cost = 10;}"),
        Arguments.of(
            "stray parenthesis, and groups over lines beside it",
            "focus one \"1\" {\n    a = b)\n    c = (d\nand e)\n    cost = 10\n}\n",
            List.of("2:10 stray-brace"),
            "decl(focus one \"1\"){a = b; c = (and(d e)); cost = 10;}"),
        Arguments.of(
            "unclosed string before lines with strings",
            "focus one \"1\" {\n    desc = \"It is\n    log = \"b\"\n    name = \"c\"\n}\n",
            List.of("2:12 unclosed-string"),
            "decl(focus one \"1\"){desc = \"It is\"; log = \"b\"; name = \"c\";}"),
        Arguments.of(
            "unclosed string in a block on one line",
            "focus one \"1\" {\n    a = { log = \"It is }\n    cost = 10\n}\n",
            List.of("2:17 unclosed-string"),
            "decl(focus one \"1\"){a = {log = \"It is\";}; cost = 10;}"),
        Arguments.of(
            "unclosed title",
            "focus one \"1 {\n    cost = 10\n}\n",
            List.of("1:11 unclosed-string"),
            "decl(focus one \"1\"){cost = 10;}"),
        Arguments.of(
            "missing value before a key, a block, a declaration, an end",
            "focus one \"1\" {\n"
                + "    a =\n"
                + "    b = c\n"
                + "    d =\n"
                + "    limit { }\n"
                + "    e =\n"
                + "    option \"O\" { }\n"
                + "    f =\n"
                + "}\n",
            List.of(
                "2:7 missing-value", "4:7 missing-value", "6:7 missing-value", "8:7 missing-value"),
            "decl(focus one \"1\"){b = c; limit  {}; decl(option \"O\"){}}"),
        Arguments.of(
            "bad expressions",
            "focus one \"1\" {\n"
                + "    a = (b and)\n"
                + "    c = (or d)\n"
                + "    e = (f g)\n"
                + "    h = [i j]\n"
                + "    k = (l,)\n"
                + "    m = n\n"
                + "}\n",
            List.of(
                "2:15 broken-expression",
                "3:10 broken-expression",
                "4:12 broken-expression",
                "5:12 broken-expression",
                "6:12 broken-expression"),
            "decl(focus one \"1\"){m = n;}"),
        Arguments.of(
            "a bad expression in a block of an expression",
            "focus one \"1\" {\n    a = (b and SPR { c = (d and) e = f })\n}\n",
            List.of("2:32 broken-expression"),
            "decl(focus one \"1\"){a = (and(b SPR{e = f;}));}"),
        Arguments.of(
            "a bad condition",
            "focus one \"1\" {\n    if (a and) { b = c } else { d = e }\n    f = g\n}\n",
            List.of("2:14 broken-expression"),
            "decl(focus one \"1\"){f = g;}"),
        Arguments.of(
            "else without if",
            "focus one \"1\" {\n    else if (a) { b = c }\n    d = e\n}\n",
            List.of("2:5 unexpected-text"),
            "decl(focus one \"1\"){if(a){b = c;} d = e;}"),
        Arguments.of(
            "an expression where a statement begins",
            "focus one \"1\" {\n    (a and b)\n    c = d\n}\n",
            List.of("2:5 unexpected-text"),
            "decl(focus one \"1\"){c = d;}"),
        Arguments.of(
            "something behind a value",
            "focus one \"1\" {\n    a = (b) (c)\n    d = [e, f] [g, h]\n    i = j\n}\n",
            List.of("2:13 unexpected-text", "3:16 unexpected-text"),
            "decl(focus one \"1\"){a = (b); d = list(e f); i = j;}"),
        Arguments.of(
            "doubled operator",
            "focus one \"1\" {\n    a = = b\n    = c\n    d = e\n}\n",
            List.of("2:7 missing-value", "3:5 unexpected-text"),
            "decl(focus one \"1\"){c d = e;}"),
        Arguments.of(
            "a loop without a body, an if without an outcome",
            "focus one \"1\" {\n    for a in [b, c]\n    d = e\n    if (f)\n    g = h\n}\n",
            List.of("3:5 unexpected-text", "5:5 unexpected-text"),
            "decl(focus one \"1\"){d = e; g = h;}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("missingBraces")
  void findsTheBraceThatIsMissing(String name, String source, List<String> findings, String tree) {
    check(source, findings, tree);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void findsEachMistakeOnce(String name, String source, List<String> findings, String tree) {
    check(source, findings, tree);
  }

  private static void check(String source, List<String> findings, String tree) {
    checkText(source + AFTER, findings, tree + AFTER_TREE);
    checkText((source + AFTER).replace("\n", "\r\n"), findings, tree + AFTER_TREE);
  }

  private static void checkText(String text, List<String> findings, String tree) {
    Outcome<SyntaxFile> parsed = TreeCheck.check(SourceFile.of("a.iskra", text));
    List<String> found = parsed.diagnostics().stream().map(RecoveryTest::brief).sorted().toList();
    assertEquals(findings, found);
    assertEquals(tree, TreeText.of(parsed.value()));
  }

  private static String brief(Diagnostic d) {
    return d.at().line() + ":" + d.at().column() + " " + d.rule().title();
  }
}
