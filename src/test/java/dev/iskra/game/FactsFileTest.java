package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FactsFileTest {
  private static FactsFileWriter.Table focuses(boolean complete, String... names) {
    FactsWriter writer = new FactsWriter("1.2", ObjectType.FOCUS, List.of("tree", FactsFile.PLACE));
    for (String name : names) {
      writer.add(name, List.of("t", "common/national_focus/A.txt"));
    }
    return new FactsFileWriter.Table(ObjectType.FOCUS, complete, writer.bytes());
  }

  private static byte[] mod(List<String> replaced, List<String> files) {
    FactsFileWriter writer =
        new FactsFileWriter(
            FactsFile.Kind.MOD, "1.2", List.of("A", "B"), List.of("C"), replaced, files);
    writer.add(focuses(true, "one", "two"));
    return writer.bytes();
  }

  private static FactsFile read(byte[] bytes) {
    return FactsFile.read(SourceFile.of("x.facts", bytes)).value().orElseThrow();
  }

  private static List<String> refused(byte[] bytes) {
    Outcome<Optional<FactsFile>> read = FactsFile.read(SourceFile.of("x.facts", bytes));
    assertEquals(Optional.empty(), read.value());
    return read.diagnostics().stream().map(found -> found.rule().title()).toList();
  }

  @Test
  void comesBackAsItWasWritten() {
    FactsFile file = read(mod(List.of("Common/Ideas"), List.of("events/A.txt")));
    assertEquals(FactsFile.Kind.MOD, file.kind());
    assertEquals("1.2", file.version());
    assertEquals(Set.of("A", "B"), file.titles());
    assertEquals(Set.of("common/ideas"), file.replaced());
    assertEquals(List.of(ObjectType.FOCUS), file.families());
    assertEquals(2, file.count(ObjectType.FOCUS));
    assertEquals(0, file.count(ObjectType.EVENT));
    assertTrue(file.isComplete(ObjectType.FOCUS));
    assertEquals(file, read(mod(List.of("Common/Ideas"), List.of("events/A.txt"))));
    assertNotEquals(file, read(mod(List.of(), List.of("events/A.txt"))));
    assertArrayEquals(
        mod(List.of("a", "b"), List.of("c", "d")), mod(List.of("b", "a"), List.of("d", "c")));
  }

  @Test
  void damageIsNoticed() {
    byte[] sound = mod(List.of(), List.of());
    assertEquals(List.of("damaged-facts"), refused(new byte[0]));
    assertEquals(List.of("damaged-facts"), refused(new byte[] {0x49, 0x53, 0x4B}));
    for (int i = 0; i < sound.length; i++) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 0x20;
      assertEquals(1, refused(damaged).size(), "byte " + i);
      assertEquals(1, refused(Arrays.copyOf(sound, i)).size(), "cut to " + i);
    }
    byte[] newer = sound.clone();
    newer[FactsFile.MAGIC.length]++;
    assertEquals(List.of("facts-of-another-format"), refused(newer));
  }

  /// A sum that is right says nothing of a table that nobody wrote so.
  @Test
  void aTableThatIsNoneIsRefused() {
    FactsFileWriter writer =
        new FactsFileWriter(FactsFile.Kind.GAME, "1.2", List.of(), List.of(), List.of(), List.of());
    writer.add(focuses(true, "one"));
    assertTrue(Facts.of(List.of(read(writer.bytes()))).has(ObjectType.FOCUS, "one"));
    writer.add(new FactsFileWriter.Table(ObjectType.EVENT, true, new byte[] {1, 2, 3}));
    assertEquals(List.of("damaged-facts"), refused(writer.bytes()));
  }

  /// Whatever is changed: with the sum put right the file is refused, or can be read to its end.
  @Test
  void aForgedSumHarmsNothing() {
    byte[] sound = mod(List.of("common/ideas"), List.of("events/a.txt"));
    int sums = FactsFile.MAGIC.length + 1;
    int[] refusals = new int[1];
    for (int i = sums + 4; i < sound.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] forged = sound.clone();
        forged[i] ^= (byte) (1 << bit);
        ByteBuffer.wrap(forged).putInt(sums, FactsFile.sum(forged, sums + 4));
        Outcome<Optional<FactsFile>> read = FactsFile.read(SourceFile.of("x.facts", forged));
        refusals[0] += read.value().isEmpty() ? 1 : 0;
        read.value().ifPresent(FactsFileTest::readAll);
      }
    }
    assertTrue(refusals[0] > 1_000, refusals[0] + " were refused");
  }

  private static void readAll(FactsFile file) {
    Facts facts = Facts.of(List.of(file));
    for (ObjectType family : file.families()) {
      facts.nearest(family, "onne");
      for (String name : file.table(family).orElseThrow().names()) {
        facts.find(family, name).ifPresent(Fact::attributes);
        var _ = facts.find(family, name).flatMap(fact -> fact.attribute("tree"));
      }
    }
  }

  @Test
  void whatMayBeMissingIsNotCovered() {
    FactsFileWriter writer =
        new FactsFileWriter(FactsFile.Kind.GAME, "1.2", List.of(), List.of(), List.of(), List.of());
    writer.add(focuses(false));
    Facts facts = Facts.of(List.of(read(writer.bytes())));
    assertFalse(facts.covers(ObjectType.FOCUS));
    assertEquals(0, facts.count(ObjectType.FOCUS));
    assertEquals(List.of(), facts.names(ObjectType.FOCUS).toList());
    assertEquals(List.of(), facts.nearest(ObjectType.FOCUS, "one"));
    assertTrue(facts.covers(ObjectType.EFFECT));
    assertFalse(facts.covers(ObjectType.IDEA));
    assertEquals("1.2", facts.version());
    assertEquals(List.of("tree", FactsFile.PLACE), facts.attributes(ObjectType.FOCUS));
  }

  @Test
  void filesAtTheSamePlaceHideThoseBelow() {
    FactsFile base = read(mod(List.of(), List.of("common/national_focus/a.txt")));
    FactsFileWriter above =
        new FactsFileWriter(
            FactsFile.Kind.MOD,
            "",
            List.of("C"),
            List.of("A"),
            List.of(),
            List.of("common/national_focus/A.TXT"));
    Facts facts = Facts.of(List.of(base, read(above.bytes())));
    assertFalse(facts.has(ObjectType.FOCUS, "one"));
    assertTrue(facts.has(ObjectType.FOCUS, "SOV_collectivist_propaganda"));
    assertTrue(facts.knowsMod("A") && facts.knowsMod("C") && !facts.knowsMod("D"));
    // A builds on C, and nobody has that.
    assertFalse(Facts.of(List.of(base)).knowsMod("A"));
    Facts other = Facts.of(List.of(read(above.bytes()), base));
    assertTrue(other.has(ObjectType.FOCUS, "one"));
    assertNotEquals(facts, other);
  }

  @Test
  void aReplacedFolderEmptiesWhatLiesInItAlone() {
    Facts facts = Facts.of(List.of(read(mod(List.of("common/national_focus"), List.of()))));
    assertEquals(List.of("one", "two"), facts.names(ObjectType.FOCUS).toList());
    assertEquals(0, facts.count(ObjectType.FOCUS_TREE));
    assertTrue(facts.has(ObjectType.EVENT, "AAT_MIO_events.1"));
    assertEquals(Facts.newest().version(), facts.version());
  }
}
