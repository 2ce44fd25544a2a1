package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.localisation.Localisation;
import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationPrinter;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalisationReaderTest {
  private static Outcome<Localisation> read(String text) {
    return LocalisationReader.read(SourceFile.of("a_l_english.yml", text));
  }

  private static List<String> texts(String lines) {
    return read("\uFEFFl_english:\n" + lines)
        .value()
        .entries()
        .map(e -> e.key() + "|" + e.text())
        .toList();
  }

  private static List<String> oddities(String text) {
    return read(text).diagnostics().stream()
        .map(d -> d.rule().title() + " " + d.at().line() + ":" + d.at().column())
        .toList();
  }

  @Test
  void readsKeysWithAndWithoutVersion() {
    assertEquals(
        List.of("a|A", "b.1-c_d|B", "e|E", "f|F"),
        texts(" a:0 \"A\"\r\n b.1-c_d: \"B\"\n\te:12\"E\"\n f :1 \"F\"".replace("f :", "f:")));
  }

  @Test
  void takesTheTextFromTheFirstToTheLastQuote() {
    assertEquals(List.of("a|say \"no\" now"), texts(" a:0 \"say \"no\" now\" # comment\n"));
    assertEquals(List.of("a|"), texts(" a:0 \"\"\n"));
    assertEquals(List.of("a|x: # y"), texts(" a:0 \"x: # y\"\n"));
  }

  @Test
  void knowsEscapes() {
    assertEquals(List.of("a|q\" b\\ n\n t\\t"), texts(" a:0 \"q\\\" b\\\\ n\\n t\\t\"\n"));
  }

  @Test
  void keepsSectionsCommentsAndPlaces() {
    Localisation file =
        read("\uFEFFl_english: # one\n a:0 \"A\"\n# two\nl_french:\nl_german:\n b:0 \"B\" #three")
            .value();
    assertTrue(Encoding.marked(file.source().bytes()));
    assertEquals(
        List.of("l_english", "l_french", "l_german"),
        file.sections().stream().map(s -> s.language().orElseThrow()).toList());
    assertEquals(
        List.of("# one", "# two", "#three"), file.comments().stream().map(Span::text).toList());
    LocalisationEntry entry = file.sections().getLast().entries().getFirst();
    assertEquals("b:0 \"B\"", entry.span().text());
    assertEquals("a_l_english.yml:6:2", entry.keySpan().toString());
  }

  @Test
  void losesNoEntry() {
    assertEquals(
        List.of("SOV congress|x", "ключ|x", "b|x", "c|open", "d|0 no quotes", "e|", "---|"),
        texts(
            " SOV congress:0 \"x\"\n"
                + " ключ:0 \"x\"\n"
                + " b \"x\"\n"
                + " c:0 \"open\n"
                + " d:0 no quotes\n"
                + " e:\n"
                + "---"));
  }

  @Test
  void reportsEachOddityOnce() {
    assertEquals(List.of("missing-byte-order-mark 1:1"), oddities("l_english:\n"));
    assertEquals(List.of("missing-language-header 1:2"), oddities("\uFEFFa:0 \"x\"\n b:0 \"x\""));
    assertEquals(
        List.of(
            "bad-localisation-key 2:5",
            "bad-localisation-key 3:2",
            "missing-colon 4:2",
            "missing-quote 5:2",
            "missing-quote 6:2",
            "missing-quote 7:2",
            "missing-colon 8:1"),
        oddities(
            "\uFEFFl_english:\n SOV congress:0 \"x\"\n ключ:0 \"x\"\n b \"x\"\n c:0 \"open\n"
                + " d:0 no quotes\n e:\n---"));
    assertEquals(List.of("bad-localisation-key 2:2"), oddities("\uFEFFl_english:\n :0 \"x\""));
  }

  @Test
  void writesWhatItReads() {
    SourceFile source = SourceFile.of("a.iskra", "x");
    Span here = source.span(0, 1);
    String text = "q\" b\\ n\n§Rred§! $k$ [Root.GetName] \\";
    String printed =
        LocalisationAgreement.printed(
            "l_english", List.of(new LocalisationEntry("a.b", here, text, here)));
    assertTrue(printed.startsWith("\uFEFFl_english:\n a.b:0 \"q\\\" b\\\\ n\\n§R"));
    Outcome<Localisation> back = read(printed);
    assertFalse(back.hasErrors());
    assertEquals(text, back.value().entries().findFirst().orElseThrow().text());
  }

  @Test
  void refusesKeysTheGameDoesNotRead() {
    assertThrows(IllegalArgumentException.class, () -> LocalisationPrinter.line("a b", ""));
    assertThrows(IllegalArgumentException.class, () -> LocalisationPrinter.header("english"));
  }
}
