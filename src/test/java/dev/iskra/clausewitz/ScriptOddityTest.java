package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.clausewitz.read.ScriptRule;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the reader says about unsound script, and what tree it gives all the same. The pages of
/// the rules hold one example each; here is what lies between them.
class ScriptOddityTest {
  private static Outcome<Script> read(String text) {
    return ScriptReader.read(SourceFile.of("a.txt", text));
  }

  /// `severity title line:column`, one to an oddity.
  private static List<String> oddities(String text) {
    return read(text).diagnostics().stream()
        .map(d -> d.severity().word() + " " + d.rule().title() + " " + place(d))
        .toList();
  }

  private static String place(Diagnostic d) {
    return d.at().line() + ":" + d.at().column();
  }

  private static String tree(String text) {
    return TreeDump.lexemes(read(text).value().entries()).replace(";\n", ";").replace("\n", "");
  }

  @Test
  void closesAtTheEndOfTheFile() {
    assertEquals("a = {b = {c = d ;};};", tree("a = { b = { c = d"));
    assertEquals(List.of("warning missing-closing-brace 1:11"), oddities("a = { b = { c = d"));
  }

  @Test
  void guessesTheBraceByIndentation() {
    String text = "a = {\n\tb = {\n\t\tc = 1\n\td = 2\n}\n";
    assertEquals(List.of("error missing-closing-brace 2:6"), oddities(text));
    Diagnostic found = read(text).diagnostics().getFirst();
    assertEquals("a.txt:6:1", found.labels().getFirst().at().toString());
  }

  @Test
  void aBraceThatOnlyTheEndLacksIsNoLoss() {
    String untidy = "# One.\na = {\n\tb = {\nc = {\n}\nd = {\n}\n\t}\n";
    assertEquals(List.of("warning missing-closing-brace 2:5"), oddities(untidy));
    assertEquals(List.of("error missing-closing-brace 2:5"), oddities("# One.\na = {\nb = {\n}\n"));
    assertEquals(
        List.of("error missing-closing-brace 2:5"), oddities("x = { }\na = {\n\tb = 1\nc = { }\n"));
  }

  @Test
  void ignoresStrayBraces() {
    assertEquals("a = b ;c = d ;", tree("a = b } c = d"));
    assertEquals(List.of("error stray-closing-brace 1:7"), oddities("a = b } c = d"));
    assertEquals(List.of("warning stray-closing-brace 1:7"), oddities("a = b } # end\n"));
  }

  @Test
  void keepsKeysWithoutValue() {
    assertEquals("a = {icon ;};", tree("a = { icon = }"));
    assertEquals(List.of("error script-missing-value 1:7"), oddities("a = { icon = }"));
    assertEquals("a ;", tree("a ="));
    assertEquals("icon ;x = 1 ;", tree("icon =\nx = 1"));
    assertEquals(List.of("error script-missing-value 1:1"), oddities("icon =\nx = 1"));
    assertEquals("icon ;x = {};", tree("icon =\nx = { }"));
  }

  @Test
  void ignoresOperatorsThatMeanNothing() {
    assertEquals("b ;", tree("= b"));
    assertEquals("a = {};b ;", tree("a = { } = b"));
    assertEquals(List.of("error operator-without-key 1:9"), oddities("a = { } = b"));
    assertEquals("a = b ;", tree("a = < b"));
    assertEquals(List.of("error doubled-operator 1:5"), oddities("a = < b"));
  }

  @Test
  void readsForeignOperatorsAsEquals() {
    for (String operator : List.of(":=", "+=", "-=", "*=", "/=")) {
      assertEquals("a = b ;", tree("a " + operator + " b"));
      assertEquals(List.of("error unknown-operator 1:2"), oddities("a" + operator + "b"));
    }
  }

  @Test
  void tellsUnclosedStringsFromLongOnes() {
    assertEquals("a = \"b\" ;c = \"d\" ;", tree("a = \"b\nc = \"d\""));
    assertEquals(List.of("error script-unclosed-string 1:5"), oddities("a = \"b\nc = \"d\""));
    assertEquals("a = \"bc\" ;d = e ;", tree("a = \"b\nc\" d = e"));
    assertEquals(List.of("warning string-over-lines 1:5"), oddities("a = \"b\nc\" d = e"));
    assertEquals("l = {\"b\" ;\"c\" ;};", tree("l = {\n\"b\n\"c\"\n}"));
    assertEquals(List.of("error script-unclosed-string 1:5"), oddities("a = \"b"));
    assertEquals(List.of("error script-unclosed-string 1:5"), oddities("a = \"b\\\""));
  }

  @Test
  void givesBackTheBracesAfterAnUnclosedString() {
    assertEquals("o = {n = \"b\" ;};c = d ;", tree("o = { n = \"b }\nc = d"));
    assertEquals(List.of("error script-unclosed-string 1:11"), oddities("o = { n = \"b }\nc = d"));
  }

  @Test
  void reportsBlocksThatBelongToNothing() {
    assertEquals("a = b ;{c ;};", tree("a = b { c }"));
    assertEquals(List.of("warning block-after-value 1:7"), oddities("a = b { c }"));
    assertEquals(List.of(), oddities("l = { { a = b } { c = d } }"));
  }

  @Test
  void treatsControlCharactersAsWhiteSpace() {
    assertEquals("a = b ;", tree("a\u0000\u0001=\u001Ab"));
    assertEquals(
        List.of("warning control-character 1:2", "warning control-character 1:5"),
        oddities("a\u0000\u0001=\u001Ab"));
    assertEquals(List.of("warning control-character 1:2"), oddities("\"\u0000\""));
    assertEquals(List.of(), oddities("# \u0000"));
  }

  @Test
  void findsSpacesThatCannotBeSeen() {
    assertEquals(List.of("warning invisible-space 1:6"), oddities("a = b\u00A0"));
    assertEquals(List.of("warning invisible-space 1:7"), oddities("a = bü\u200B"));
    assertEquals(List.of("warning invisible-space 1:2"), oddities("\uFEFF\uFEFFa = b"));
  }

  @Test
  void reportsMissingEqualsOnlyAmongFields() {
    assertEquals(List.of("error missing-equals 3:1"), oddities("a = {\nx = 1\ncost 10\n}"));
    assertEquals(List.of(), oddities("a = {\ncost 10\n}"));
    assertEquals(List.of(), oddities("a = {\nx = 1\ncost 10 20\n}"));
    assertEquals(List.of(), oddities("a = {\nx = 1\nallowed\n}"));
  }

  @Test
  void refusesDeepNesting() {
    String text = "a={".repeat(10_000) + "}".repeat(10_000) + " z = 1";
    Outcome<Script> read = read(text);
    assertEquals(List.of("error nesting-too-deep 1:753"), oddities(text));
    assertEquals(2, read.value().entries().size());
    assertEquals(List.of(), oddities("a={".repeat(250) + "}".repeat(250)));
    assertTrue(read("{".repeat(1_000_000)).hasErrors());
  }

  @Test
  void listsTheFirstThousandOfARule() {
    List<Diagnostic> found = read("= {} ".repeat(5_000)).diagnostics();
    assertEquals(1_000, found.size());
    assertTrue(found.getLast().notes().getLast().contains("4000 more"));
    assertEquals(1_001, read("= {} ".repeat(5_000) + "a =").diagnostics().size());
  }

  @Test
  void readsNothingOfUtf16() {
    SourceFile source = SourceFile.of("a.txt", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'});
    Outcome<Script> read = ScriptReader.read(source);
    assertEquals(ScriptRule.UTF_16_FILE, read.diagnostics().getFirst().rule());
    assertEquals(List.of(), read.value().entries());
  }
}
