package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class FactTableTest {
  private static FactTable read(byte[] bytes) {
    return FactTable.read(bytes, "a table", "1.0", ObjectType.FOCUS);
  }

  private static byte[] table(List<String> names) {
    FactsWriter writer = new FactsWriter("1.0", ObjectType.FOCUS, List.of("tree"));
    names.forEach(name -> writer.add(name, List.of(name.length() % 2 == 0 ? "even" : "")));
    return writer.bytes();
  }

  @Test
  void givesBackWhatWasWritten() {
    Random random = new Random(7);
    for (int size = 0; size < 200; size++) {
      TreeSet<String> names = new TreeSet<>();
      while (names.size() < size) {
        names.add(name(random));
      }
      FactTable table = read(table(List.copyOf(names)));
      assertEquals(size, table.names().size());
      for (String name : names) {
        int at = table.names().find(name, true);
        assertEquals(name, table.names().at(at));
        assertEquals(name.length() % 2 == 0 ? "even" : "", table.value(at, 0));
      }
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int left = 1 + random.nextInt(12); left > 0; left--) {
      name.append("abAB_.é1\u0001\u20AC".charAt(random.nextInt(10)));
    }
    return name.toString();
  }

  @Test
  void longNamesAndValuesAreKept() {
    String name = "x".repeat(1000);
    FactTable table = read(table(List.of(name, name + "y")));
    assertEquals(name + "y", table.names().at(1));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    List<String> names = new ArrayList<>(List.of("b", "a", "B", "ab", "aB", "c"));
    byte[] first = table(names);
    Collections.reverse(names);
    assertArrayEquals(first, table(names));
  }

  @Test
  void aNameAddedTwiceHasTheValuesOfBoth() {
    FactsWriter writer = new FactsWriter("1.0", ObjectType.FOCUS, List.of("tree"));
    writer.add("a", List.of("y")).add("a", List.of("")).add("a", List.of("x"));
    assertEquals("y x", read(writer.bytes()).value(0, 0));
    assertThrows(IllegalArgumentException.class, () -> writer.add("b", List.of()));
  }

  @Test
  void ofNamesThatDifferInCaseTheFirstIsFound() {
    NameList names = read(table(List.of("Ab", "aB", "AB"))).names();
    assertEquals("AB", names.at(names.find("ab", false)));
    assertEquals("aB", names.at(names.find("aB", true)));
    assertEquals(-1, names.find("ab", true));
  }

  @Test
  void whateverIsMissingAtTheEndIsNoticed() {
    byte[] bytes = table(List.of("letters", "congress"));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(BrokenResource.class, () -> read(cut), "of length " + length);
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(BrokenResource.class, () -> read(longer));
  }

  @Test
  void foreignTablesAreRefusedByName() {
    byte[] bytes = table(List.of("letters"));
    BrokenResource version =
        assertThrows(
            BrokenResource.class, () -> FactTable.read(bytes, "t", "2.0", ObjectType.FOCUS));
    assertEquals("resource t: is of focus in game version 1.0", version.getMessage());
    assertThrows(BrokenResource.class, () -> FactTable.read(bytes, "t", "1.0", ObjectType.EVENT));
    byte[] newer = bytes.clone();
    newer[4]++;
    BrokenResource format = assertThrows(BrokenResource.class, () -> read(newer));
    assertEquals("resource a table: has format 2, not 1", format.getMessage());
    byte[] text = "focus\ttree".getBytes(StandardCharsets.US_ASCII);
    BrokenResource foreign = assertThrows(BrokenResource.class, () -> read(text));
    assertEquals("resource a table: not a table of facts", foreign.getMessage());
  }
}
