package dev.iskra.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNamesTest {
  @Test
  void countsEachKindOfEdit() {
    EditRows rows = new EditRows("congress");
    assertEquals(0, rows.distance("congress"));
    assertEquals(0, rows.distance("CONGRESS"));
    assertEquals(1, rows.distance("congres"));
    assertEquals(1, rows.distance("congresss"));
    assertEquals(1, rows.distance("conqress"));
    assertEquals(1, rows.distance("cnogress"));
    assertEquals(2, rows.distance("cnogres"));
    assertEquals(3, rows.distance("kongreß"));
    assertEquals(3, rows.distance("something else"));
    assertEquals(3, rows.distance(""));
  }

  @Test
  void aSwapAtTheLimitIsNotRuledOutEarly() {
    assertEquals(1, new EditRows("abc").distance("acb"));
    assertEquals(1, new EditRows("abc").distance("bac"));
    assertEquals(2, new EditRows("abcdef").distance("badcef"));
  }

  @Test
  void shortNamesNeedToBeNearer() {
    assertEquals(List.of("SOV"), NearestNames.of("SVO", List.of("SOV", "FRA", "SAF")));
    assertEquals(List.of(), NearestNames.of("SVX", List.of("SOV")));
    assertEquals(List.of(), NearestNames.of("ab", List.of("ac")));
    assertEquals(List.of("AB"), NearestNames.of("ab", List.of("ac", "AB")));
    assertEquals(List.of(), NearestNames.of("", List.of("", "a")));
  }

  @Test
  void nearestFirstThenByNameAndAtMostThree() {
    List<String> known = List.of("lettexy", "lettere", "letterz", "lettera", "letters", "letter");
    assertEquals(List.of("letter", "lettera", "lettere"), NearestNames.of("letters", known));
    assertEquals(NearestNames.of("letters", known), NearestNames.of("letters", known.reversed()));
  }

  @Test
  void theNameItselfIsNoSuggestion() {
    assertEquals(List.of(), NearestNames.of("congress", List.of("congress", "congress")));
  }
}
