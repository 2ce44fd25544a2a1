package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Reader and grammar agree, and both endure anything. `-Diskra.fuzz.cases=10000000` for the long
/// run; the number that was run is printed.
class GrammarAgreementTest {
  private static final long CASES = Long.getLong("iskra.fuzz.cases", 20_000);
  private static final long SEED = Long.getLong("iskra.fuzz.seed", 1936);

  @Test
  void agreeOnGeneratedScript() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (long i = 0; i < CASES / 2; i++) {
      String text = ScriptGenerator.script(random);
      assertTrue(Agreement.check(text.getBytes(StandardCharsets.UTF_8)), text);
    }
    System.out.println("generated scripts on which reader and grammar agree: " + CASES / 2);
  }

  @Test
  void agreeOnDamagedScript() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    long sound = 0;
    for (long i = 0; i < CASES - CASES / 2; i++) {
      byte[] text = ScriptGenerator.script(random).getBytes(StandardCharsets.UTF_8);
      byte[] damaged = ScriptMutator.mutated(text, random);
      sound += Agreement.check(damaged) ? 1 : 0;
      LocalisationAgreement.check(damaged);
    }
    System.out.println(
        "damaged scripts on which reader and grammar agree: "
            + (CASES - CASES / 2)
            + ", of which still sound: "
            + sound);
  }
}
