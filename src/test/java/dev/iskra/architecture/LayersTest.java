package dev.iskra.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The architecture: who may use whom, and who may touch the world outside.
class LayersTest {
  private static final String TABLE =
      """
      text:
      graph:
      picture:
      image:
      diagnostic: text
      suppress: diagnostic
      report: suppress
      syntax: diagnostic
      format: syntax
      expand: syntax
      lock: diagnostic
      clausewitz: diagnostic
      game: syntax, clausewitz
      signature: game
      model: signature, graph, suppress
      emit: model, clausewitz
      localisation: model
      lower: localisation, clausewitz
      check: signature, lower
      mod: emit, check
      lint: mod
      kind: mod, picture, lower
      collect: kind, expand, lock, check
      index: collect
      preview: kind
      importer: kind, format
      docs: kind, lint, signature
      play: kind
      compare: kind
      kinds.*: kind, image, signature
      kinds: kinds.*
      compiler: kinds, collect, lint, preview, importer, docs
      pack: emit
      project: compiler, index
      cli: project, pack, report
      lsp: project
      """;

  /// The only parts that may touch files, streams, clocks and the environment.
  private static final Set<String> FRONT = Set.of("project", "pack", "cli", "lsp");

  private static final Set<String> WORLD =
      Set.of(
          "java.nio.file.Files",
          "java.nio.channels.FileChannel",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.io.Console",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.time.Clock",
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom",
          "java.util.UUID");

  private static final Set<String> CALLS =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.in",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.exit",
          "java.lang.System.lineSeparator",
          "java.lang.Math.random",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.nio.charset.Charset.defaultCharset");

  @Test
  void everyPartUsesOnlyWhatLiesBelowIt() {
    assertEquals(List.of(), new Layers(TABLE).complaints(Code.classes()));
  }

  @Test
  void theTableIsJudgedNotBelieved() {
    String wrong =
        TABLE.replace("report: suppress", "report:").replace("cli: project, pack, report\n", "");
    List<String> complaints = new Layers(wrong).complaints(Code.classes());
    assertTrue(complaints.stream().anyMatch(c -> c.startsWith("report uses suppress")));
    assertTrue(complaints.contains("unknown part cli"));
    assertThrows(IllegalArgumentException.class, () -> new Layers("a: b\nb: a"));
    assertFalse(new Layers(TABLE).rows().getOrDefault("kinds.*", Set.of()).contains("kinds.*"));
  }

  @Test
  void partsFormNoCircle() {
    SlicesRuleDefinition.slices()
        .matching(Code.ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(Code.classes());
  }

  @Test
  void packagesFormNoCircle() {
    SliceRule packages =
        SlicesRuleDefinition.slices().matching(Code.ROOT + ".(**)").should().beFreeOfCycles();
    packages
        .ignoreDependency(resideInAPackage("..syntax.generated"), alwaysTrue())
        .check(Code.classes());
    // The generated parser builds the tree: a circle, and one that is seen.
    assertThrows(AssertionError.class, () -> packages.check(Code.classes()));
  }

  @Test
  void onlyTheFrontTouchesTheWorld() {
    assertEquals(List.of(), touches(FRONT));
    assertFalse(touches(Set.of()).isEmpty());
  }

  private static List<String> touches(Set<String> allowed) {
    List<String> result = new ArrayList<>();
    for (JavaClass one : Code.classes()) {
      if (allowed.contains(Code.part(one).orElseThrow())) {
        continue;
      }
      one.getDirectDependenciesFromSelf().stream()
          .filter(use -> WORLD.contains(use.getTargetClass().getName()))
          .forEach(use -> result.add(use.getDescription()));
      one.getAccessesFromSelf().stream()
          .filter(access -> CALLS.contains(name(access)))
          .forEach(access -> result.add(access.getDescription()));
    }
    return result;
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  @Test
  void onlySyntaxKnowsAntlr() {
    List<String> complaints = new ArrayList<>();
    for (JavaClass one : Code.classes()) {
      if (!Code.part(one).orElseThrow().equals("syntax")) {
        one.getDirectDependenciesFromSelf().stream()
            .filter(LayersTest::isAntlr)
            .forEach(use -> complaints.add(use.getDescription()));
      }
    }
    assertEquals(List.of(), complaints);
  }

  private static boolean isAntlr(Dependency use) {
    String target = use.getTargetClass().getPackageName();
    return target.startsWith("org.antlr") || target.startsWith(Code.ROOT + ".syntax.generated");
  }
}
