package dev.iskra.localisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static final String PIECES = "[]$§£!|/n\\\" .aGetY5?é[]";

  /// The parts of a text as they are written.
  private static List<String> parts(String text) {
    return TextReader.parts(text).stream()
        .map(
            part ->
                part.getClass().getSimpleName() + " " + text.substring(part.start(), part.end()))
        .toList();
  }

  @Test
  void partsAreFoundInOrder() {
    assertEquals(
        List.of(
            "Colour §Y",
            "Bracket [ROOT.GetName]",
            "ColourEnd §!",
            "Key $VALUE|H$",
            "Icon £pol_power"),
        parts("A §Y[ROOT.GetName]§! has $VALUE|H$ of £pol_power|2."));
    assertEquals(List.of("Bracket [a[b]c]", "Unclosed [d"), parts("[a[b]c] [d e"));
    assertEquals(List.of(), parts("A backslash \\\\ and a quote \\\" and a price of £5"));
  }

  @Test
  void lettersAreSkipped() {
    assertTrue(TextReader.isPlain("Letters in invisible ink, and/or no; 5% of them.\\n"));
    for (String text : List.of("[", "]", "$", "§", "£", "a/n")) {
      assertTrue(!TextReader.isPlain(text), text);
    }
  }

  /// Whatever it is given, the reader ends, and its parts follow each other within the text.
  @Test
  void nothingMakesItFail() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      int last = 0;
      for (Part part : TextReader.parts(text.toString())) {
        assertTrue(part.start() >= last || part instanceof Part.Unopened, text::toString);
        assertTrue(part.end() > part.start() && part.end() <= text.length(), text::toString);
        last = part.start();
      }
    }
  }

  /// A text with many brackets that nothing closes, or many dollar signs, takes no longer for
  /// each of them.
  @Test
  void itIsLinear() {
    for (String piece : List.of("[", "$a", "[a", "]", "§", "£a", "a.Get]", "/n", "[[")) {
      String text = piece.repeat(200_000);
      long start = System.nanoTime();
      TextReader.parts(text);
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < 2_000, piece + " took " + millis + " ms");
    }
  }
}
