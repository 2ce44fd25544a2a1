package dev.iskra.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Any text gives a tree in which everything has its place, and what is not in it has been
/// reported.
///
/// The number of texts is the system property `iskra.fuzz.cases`.
class MutationTest {
  private static final int CASES = Integer.getInteger("iskra.fuzz.cases", 20_000);

  @Test
  void spoiltTextNeverCrashesAndLosesNothingSilently() {
    Random chance = new Random(CASES);
    int faulty = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] original =
          i % 4 == 0
              ? IskraGenerator.script(i, 4).bytes()
              : IskraGenerator.mixed(i, chance.nextInt(1, 6)).bytes();
      faulty += check(Mutation.of(original, chance));
    }
    System.out.println(
        "fuzz: " + CASES + " spoilt Iskra texts, " + faulty + " of them with findings");
  }

  @Test
  void arbitraryBytesNeverCrash() {
    Random chance = new Random(3);
    for (int i = 0; i < CASES / 4; i++) {
      byte[] bytes = new byte[chance.nextInt(60)];
      chance.nextBytes(bytes);
      if (i % 2 == 0) {
        for (int j = 0; j < bytes.length; j++) {
          bytes[j] = (byte) "{}()[]\"=<>#,ab1 \n\t:+-\\.if else".charAt((bytes[j] & 0x7F) % 30);
        }
      }
      check(bytes);
    }
    System.out.println("fuzz: " + CASES / 4 + " arbitrary texts");
  }

  /// 1 if there were findings.
  private static int check(byte[] bytes) {
    SourceFile source = SourceFile.of("fuzz.iskra", bytes);
    try {
      Outcome<SyntaxFile> parsed = TreeCheck.check(source);
      for (Diagnostic diagnostic : parsed.diagnostics()) {
        assertTrue(diagnostic.at().line() > 0 && diagnostic.at().column() > 0);
      }
      return parsed.diagnostics().isEmpty() ? 0 : 1;
    } catch (RuntimeException e) {
      throw new AssertionError("crash on:\n" + source.text(), e);
    }
  }
}
