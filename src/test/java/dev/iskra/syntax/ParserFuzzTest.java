package dev.iskra.syntax;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.iskra.text.SourceFile;

/// Any bytes at all. Replays its seeds as a normal test; with `JAZZER_FUZZ=1` it searches for
/// more.
class ParserFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void anyBytesGiveASoundTree(byte[] bytes) {
    TreeCheck.check(SourceFile.of("fuzz.iskra", bytes));
  }
}
