package dev.iskra.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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

  /// What was done before there was an index: every name is measured.
  private static List<String> measured(String name, List<String> known) {
    record Near(String name, int distance, boolean other) {}
    EditRows rows = new EditRows(name);
    return known.stream()
        .distinct()
        .filter(one -> !one.equals(name) && !numberedAlike(one, name))
        .map(one -> new Near(one, new EditRows(name).distance(one), !sameLetters(one, name)))
        .filter(one -> one.distance() <= rows.limit())
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Near::other)
                .thenComparing(Near::name))
        .limit(3)
        .map(Near::name)
        .toList();
  }

  private static boolean numberedAlike(String one, String two) {
    return !one.equalsIgnoreCase(two)
        && one.replaceAll("[0-9]+", "#").equalsIgnoreCase(two.replaceAll("[0-9]+", "#"));
  }

  @Test
  void aNumberIsNoMisspellingOfAnother() {
    List<String> known = List.of("soviet.15", "soviet.5", "GFX_ship_3", "GFX_tank3", "151", "a1b2");
    assertEquals(List.of(), NearestNames.of("soviet.65", known));
    List<String> tagged = List.of("HUN_MIL_01", "GER_black_day", "FIN_MILS_01");
    assertEquals(List.of("FIN_MILS_01"), NearestNames.of("FIN_MIL_01", tagged));
    assertEquals(List.of("GER_black_day"), NearestNames.of("GRE_black_day", tagged));
    assertEquals(List.of("GER_black_day"), NearestNames.of("GER_blak_day", tagged));
    assertEquals(List.of(), NearestNames.of("SOVIET.65", known));
    assertEquals(List.of(), NearestNames.of("141", known));
    assertEquals(List.of(), NearestNames.of("a1b3", known));
    assertEquals(List.of("soviet.15", "soviet.5"), NearestNames.of("sovjet.15", known));
    assertEquals(List.of("GFX_ship_3"), NearestNames.of("GFX_shp_3", known));
  }

  private static boolean sameLetters(String one, String two) {
    return Arrays.equals(
        one.toLowerCase(Locale.ROOT).chars().sorted().toArray(),
        two.toLowerCase(Locale.ROOT).chars().sorted().toArray());
  }

  private static final String LETTERS = "aabbcdeABE_.19 é€ß";

  private static String word(Random random, int most) {
    StringBuilder word = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static String slipped(Random random, String name) {
    StringBuilder word = new StringBuilder(name);
    for (int edits = random.nextInt(4); edits > 0 && word.length() > 1; edits--) {
      int at = random.nextInt(word.length() - 1);
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> word.insert(at, letter);
        case 1 -> word.deleteCharAt(at);
        case 2 -> word.setCharAt(at, letter);
        default -> word.insert(at, word.charAt(at + 1)).deleteCharAt(at + 2);
      }
    }
    return word.toString();
  }

  @Test
  void anIndexAnswersAsMeasuringEachNameDoes() {
    Random random = new Random(20260801);
    int answered = 0;
    for (int round = 0; round < 40; round++) {
      int longest = round % 10 == 9 ? 300 : 4 + round % 10;
      List<String> known = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        known.add(i % 3 == 0 && i > 0 ? slipped(random, known.get(i / 2)) : word(random, longest));
      }
      NearestNames index = NearestNames.among(known);
      for (int i = 0; i < 200; i++) {
        String asked =
            i % 4 == 0 ? word(random, longest) : slipped(random, known.get(random.nextInt(200)));
        List<String> expected = measured(asked, known);
        assertEquals(expected, index.to(asked), asked);
        assertEquals(expected, index.to(asked), asked);
        assertEquals(expected, NearestNames.of(asked, known), asked);
        answered += expected.size();
      }
    }
    assertTrue(answered > 3_000, "near names found: " + answered);
  }

  @Test
  void rowsServeNamesThatBeginAlike() {
    EditRows rows = new EditRows("congress");
    for (String one : List.of("xyngress", "xyngrest", "congrest", "congre", "cong", "congress")) {
      assertEquals(new EditRows("congress").distance(one), rows.distance(one), one);
    }
  }

  private static NameIndex.Letters letters(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return NameIndex.Letters.of(bytes, bytes.length);
  }

  @Test
  void fewNamesAreMeasured() {
    Random random = new Random(7);
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      StringBuilder name = new StringBuilder("GFX_");
      for (int left = 8 + random.nextInt(20); left > 0; left--) {
        name.append("eetaoinsrhdlucmfyw_gpb".charAt(random.nextInt(22)));
      }
      known.add(name.toString());
    }
    NameIndex index = new NameIndex(NameSource.of(known));
    int measured = 0;
    for (int i = 0; i < 1000; i++) {
      String asked = slipped(random, known.get(i));
      measured += index.likely(letters(asked), 2).length;
    }
    assertTrue(measured > 300, "what is near is left: " + measured);
    assertTrue(measured < 5_000, "of 30,000 names five for a word at most: " + measured);
  }

  @Test
  void whatIsAskedAgainIsNotSearchedAgain() {
    AtomicInteger read = new AtomicInteger();
    NearestNames names =
        NearestNames.among(
            () -> {
              read.incrementAndGet();
              return List.of("congress", "letters").iterator();
            });
    assertEquals(0, read.get());
    assertSame(names.to("congres"), names.to("congres"));
    assertEquals(List.of("letters"), names.to("leters"));
    assertEquals(1, read.get());
  }

  @Test
  void onTheCommandLineShortWordsMayBeFarther() {
    assertEquals(Optional.of("check"), NearestNames.word("chk", List.of("build", "check")));
    assertEquals(Optional.empty(), NearestNames.word("ck", List.of("build", "check")));
    assertEquals(List.of(), NearestNames.of("chk", List.of("build", "check")));
  }

  /// A word may be as long as a file.
  @Test
  void longWordsAreMeasured() {
    String word = "a".repeat(200_000);
    assertEquals(
        List.of(word + "b", "b" + word),
        NearestNames.of(word, List.of("a", "b" + word, word + "b", word + "bcd", word)));
  }
}
