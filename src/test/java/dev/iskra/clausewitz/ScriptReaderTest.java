package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {
  private static Script sound(String text) {
    Outcome<Script> read = ScriptReader.read(SourceFile.of("a.txt", text));
    assertEquals(List.of(), read.diagnostics());
    return read.value();
  }

  private static String dump(String text) {
    return TreeDump.lexemes(sound(text).entries()).replace(";\n", ";").replace("\n", "");
  }

  @Test
  void readsFieldsBlocksAndLists() {
    assertEquals(
        "focus = {id = a ;x < -1 ;tags = {A ;B ;};};", dump("focus = { id = a x<-1 tags={A B} }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+0.10",
        ".05",
        "0.",
        "05",
        "300.0f",
        "123.owner",
        "1939_bookmark_threat",
        "1936.1.1.12",
        "100%%",
        "[?v:days]",
        "[TAG]",
        "a/b.dds",
        "it's",
        "x^0",
        "a|b",
        "a,b",
        "a;b",
        "a\\b",
        "@X",
        "SOV_x@GER",
        "(a)",
        "!",
        "?",
        "-",
        "*",
        "a:",
        "Żółw",
        "東京",
        "𝄞",
        "$k$",
        "£i",
        "§R"
      })
  void keepsEveryWordAsWritten(String word) {
    assertEquals(word + " = " + word + " ;", dump(word + " = " + word));
    assertEquals("l = {" + word + " ;" + word + " ;};", dump("l={" + word + " " + word + "}"));
  }

  @ParameterizedTest
  @CsvSource({
    "a=b, =",
    "a<b, <",
    "a>b, >",
    "a<=b, <=",
    "a>=b, >=",
    "a!=b, !=",
    "a==b, ==",
    "a?=b, ?="
  })
  void needsNoSpaceAroundOperators(String text, String operator) {
    assertEquals("a " + operator + " b ;", dump(text));
  }

  @Test
  void givesSignsToTheWordUnlessEqualsFollows() {
    assertEquals("a! = b ;", dump("a! = b"));
    assertEquals("a = -1 ;", dump("a=-1"));
    assertEquals("a: != b ;", dump("a:!=b"));
  }

  @Test
  void takesBareKeys() {
    assertEquals("{faction_members  {limit = {};};};", dump("{ faction_members { limit = { } } }"));
    assertEquals("\"a b\" = c ;", dump("\"a b\" = c"));
  }

  @Test
  void knowsColoursByTheirPlace() {
    assertEquals("c = colour rgb {1 ;2 ;3 ;};", dump("c = rgb{1 2 3}"));
    assertEquals("c = colour HSV {.1 ;};", dump("c = HSV # why\n { .1 }"));
    assertEquals("c = rgb ;", dump("c = rgb"));
    assertEquals("rgb = hsv ;", dump("rgb = hsv"));
    assertEquals("rgb  {1 ;};", dump("rgb { 1 }"));
  }

  @Test
  void keepsOrderAndRepetition() {
    assertEquals("a = 1 ;b = 2 ;a = 1 ;", dump("a = 1 b = 2 a = 1"));
  }

  @Test
  void keepsStringsAsWritten() {
    Script script = sound("a = \"say \\\"no\\\" # { \\\\\"");
    Scalar value = (Scalar) ((Field) script.entries().getFirst()).value();
    assertEquals("say \\\"no\\\" # { \\\\", value.text());
    assertTrue(value.quoted());
  }

  @Test
  void keepsComments() {
    Script script = sound("# one\r\na = b # two\r\n#");
    assertEquals(
        List.of("# one", "# two", "#"), script.comments().stream().map(Span::text).toList());
  }

  @Test
  void knowsPlaces() {
    Script script = sound("ü = {\n\tb = \"c d\" }");
    Field field = (Field) script.entries().getFirst();
    Field inner = ((Block) field.value()).field("B").orElseThrow();
    assertEquals("a.txt:2:2", inner.span().toString());
    assertEquals("b = \"c d\"", inner.span().text());
    assertEquals("{\n\tb = \"c d\" }", field.value().span().text());
  }

  @Test
  void skipsTheByteOrderMark() {
    Script script = sound("\uFEFFa = b");
    assertTrue(Encoding.marked(script.source().bytes()));
    assertEquals("a = b", script.entries().getFirst().span().text());
    assertFalse(Encoding.marked(sound("a = b").source().bytes()));
  }

  @Test
  void readsOldEncodings() {
    SourceFile source =
        SourceFile.of("a.txt", "a = \"José\"".getBytes(StandardCharsets.ISO_8859_1));
    Script script = ScriptReader.read(source).value();
    assertEquals("José", ((Scalar) ((Field) script.entries().getFirst()).value()).text());
    assertEquals("windows-1252", script.source().charset().name());
    SourceFile ascii = SourceFile.of("a.txt", "a");
    assertSame(ascii, ScriptReader.read(ascii).value().source());
  }

  @Test
  void comparesWordsWithoutCase() {
    Field field = (Field) sound("HiDdEn_Äffect = \"K\"").entries().getFirst();
    assertTrue(field.is("hidden_äffect"));
    assertFalse(field.is("hidden_affect"));
    assertFalse(field.is("hidden"));
    assertFalse(field.is("hidden_äffects"));
    assertTrue(((Scalar) field.value()).is("k"));
  }
}
