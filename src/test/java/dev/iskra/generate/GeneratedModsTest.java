package dev.iskra.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.corpus.Fingerprint;
import dev.iskra.kinds.AllKinds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every mod, tried on generated ones. `-Diskra.mods=1000` for a long run.
class GeneratedModsTest {
  private static final long MODS = Long.getLong("iskra.mods", 6);

  static LongStream seeds() {
    return LongStream.range(0, MODS);
  }

  private static GeneratedMod mod(long seed) {
    int focuses = 2 + (int) (seed * 7 % 31);
    int events = 1 + (int) (seed % 6);
    return ModGenerator.of(new ModGenerator.Size(1 + (int) (seed % 10), focuses, events), seed);
  }

  private static Compiled compile(GeneratedMod mod, String lock, int threads) {
    return Compiler.compile(mod.sources(lock), AllKinds.list(), threads);
  }

  private static String lock(Compiled compiled) {
    return compiled.mod().orElseThrow().lock();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void compilesWithoutAFinding(long seed) {
    Compiled compiled = compile(mod(seed), "", 1);
    assertEquals(List.of(), compiled.diagnostics());
    assertTrue(compiled.mod().isPresent());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void threadsDoNotMatter(long seed) {
    assertEquals(
        Fingerprint.of(compile(mod(seed), "", 1)), Fingerprint.of(compile(mod(seed), "", 3)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLockSettlesToItself(long seed) {
    Compiled first = compile(mod(seed), "", 1);
    Compiled second = compile(mod(seed), lock(first), 1);
    assertEquals(Fingerprint.of(first), Fingerprint.of(second));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDeclarationMoreChangesNoOtherId(long seed) {
    GeneratedMod mod = mod(seed);
    Compiled before = compile(mod, "", 1);
    GeneratedMod larger =
        mod.with(
            "mod-src/part0/more.iskra",
            """
            namespace part0

            flag another on country

            event afterthought "An Afterthought" {
                desc = "It was all different."
                option "Indeed?" { set_country_flag = another  fire crisis_0 }
                option "No." { custom_effect_tooltip = "Nothing happens, as before." }
            }
            """);
    Compiled after = compile(larger, lock(before), 1);
    assertEquals(List.of(), after.diagnostics());
    Set<String> lines = lock(after).lines().collect(Collectors.toSet());
    List<String> lost = lock(before).lines().filter(line -> !lines.contains(line)).toList();
    assertEquals(List.of(), lost);
    assertFalse(lock(after).equals(lock(before)), "the new ids are in the lock");
    // Without the old lock the names alone give the same ids, but for numbers that had to give way.
    assertEquals(
        ids(before, "focus"), ids(compile(larger, "", 1), "focus"), "ids follow from names");
  }

  private static Set<String> ids(Compiled compiled, String kind) {
    return lock(compiled)
        .lines()
        .filter(line -> line.startsWith(kind + " "))
        .collect(Collectors.toSet());
  }

  @Test
  void theSameSeedGivesTheSameMod() {
    assertEquals(mod(3).files(), mod(3).files());
    assertFalse(mod(3).files().equals(ModGenerator.of(ModGenerator.Size.small(), 4).files()));
  }

  @Test
  void theSizeIsWhatWasAskedFor() {
    long wanted = 1_400_000;
    Compiled compiled = compile(ModGenerator.ofOutput(wanted, 1), "", 2);
    long size =
        compiled.mod().orElseThrow().tree().files().stream()
            .mapToLong(file -> file.bytes().length)
            .sum();
    assertTrue(size > wanted * 0.9 && size < wanted * 1.1, "asked for " + wanted + ", got " + size);
  }
}
