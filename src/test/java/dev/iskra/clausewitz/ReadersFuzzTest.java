package dev.iskra.clausewitz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Harnesses for Jazzer: replayed as tests over their seeds, fuzzed with `JAZZER_FUZZ=1`.
class ReadersFuzzTest {
  @FuzzTest
  void readsAnyScript(byte[] bytes) {
    Agreement.check(bytes);
  }

  @FuzzTest
  void readsAnyLocalisation(byte[] bytes) {
    LocalisationAgreement.check(bytes);
  }
}
