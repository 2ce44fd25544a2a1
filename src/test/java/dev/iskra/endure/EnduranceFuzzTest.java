package dev.iskra.endure;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Harnesses for Jazzer: replayed as tests over their seeds, fuzzed with `JAZZER_FUZZ=1`. An input
/// that was a fault once is a seed.
class EnduranceFuzzTest {
  @FuzzTest(maxDuration = "3m")
  void anyIskra(byte[] bytes) {
    Input.ISKRA.endure(bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void anyScript(byte[] bytes) {
    Input.SCRIPT.endure(bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void anyLocalisation(byte[] bytes) {
    Input.LOCALISATION.endure(bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void anyLock(byte[] bytes) {
    Input.LOCK.endure(bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void anyBaseline(byte[] bytes) {
    Input.BASELINE.endure(bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void anyFacts(byte[] bytes) {
    Input.FACTS.endure(bytes);
  }
}
