package dev.iskra.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What holds for every program, on generated ones. A failure names its seed.
class ExpansionPropertyTest {
  private static final int PROGRAMS = 400;

  private static List<SyntaxFile> parse(List<String> texts, long seed) {
    List<SyntaxFile> files = new ArrayList<>();
    for (String text : texts) {
      Outcome<SyntaxFile> parsed =
          Parser.parse(SourceFile.of("file" + files.size() + ".iskra", text));
      assertEquals(List.of(), parsed.diagnostics(), () -> "seed " + seed + "\n" + text);
      files.add(parsed.value());
    }
    return files;
  }

  @Test
  void scriptIsGivenBackAsTheSameObject() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      List<SyntaxFile> files = parse(List.of(ProgramGenerator.script(new Random(seed))), seed);
      Outcome<List<SyntaxFile>> outcome = new Expansion().again(files);
      assertEquals(List.of(), outcome.diagnostics(), "seed " + seed);
      assertSame(files.getFirst(), outcome.value().getFirst(), "seed " + seed);
    }
  }

  /// Without remarks on loops whose variables bear the names of constants.
  private static List<Diagnostic> mistakes(Outcome<?> outcome) {
    return outcome.diagnostics().stream().filter(d -> d.severity() != Severity.INFO).toList();
  }

  @Test
  void whatIsExpandedHasNothingLeftToExpand() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      Outcome<List<SyntaxFile>> once =
          new Expansion().again(parse(ProgramGenerator.soundMod(new Random(seed)), seed));
      assertEquals(List.of(), mistakes(once), "seed " + seed);
      Outcome<List<SyntaxFile>> twice = new Expansion().again(once.value());
      assertEquals(List.of(), twice.diagnostics(), "seed " + seed);
      for (int i = 0; i < once.value().size(); i++) {
        assertSame(once.value().get(i), twice.value().get(i), "seed " + seed);
      }
    }
  }

  /// The expanded tree is one the parser could have given: printed and read again it is the same.
  @Test
  void whatIsExpandedReadsBack() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      List<SyntaxFile> expanded =
          new Expansion().again(parse(ProgramGenerator.soundMod(new Random(seed)), seed)).value();
      List<String> printed = expanded.stream().map(Rendering::of).toList();
      assertEquals(printed, parse(printed, seed).stream().map(Rendering::of).toList());
    }
  }

  @Test
  void orderOfFilesMeansNothing() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      Random random = new Random(seed);
      List<SyntaxFile> files = parse(ProgramGenerator.mod(random), seed);
      List<SyntaxFile> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, random);
      Outcome<List<SyntaxFile>> one = new Expansion().again(files);
      Outcome<List<SyntaxFile>> other = new Expansion().again(shuffled);
      assertEquals(one.diagnostics(), other.diagnostics(), "seed " + seed);
      assertEquals(byPath(one.value()), byPath(other.value()), "seed " + seed);
    }
  }

  @Test
  void everyMistakeIsToldOnce() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      List<Diagnostic> found =
          new Expansion().again(parse(ProgramGenerator.mod(new Random(seed)), seed)).diagnostics();
      assertEquals(found.size(), found.stream().distinct().count(), "seed " + seed);
    }
  }

  private static Map<String, String> byPath(List<SyntaxFile> files) {
    Map<String, String> result = new TreeMap<>();
    files.forEach(file -> result.put(file.source().path(), Rendering.of(file)));
    return result;
  }
}
