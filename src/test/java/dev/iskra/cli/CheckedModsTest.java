package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiler;
import dev.iskra.corpus.BuiltMod;
import dev.iskra.corpus.GoldenProjects;
import dev.iskra.kinds.AllKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `iskra check --script` on whole mods reports no error that is no mistake.
///
/// Every error that it reports on the mods of others has been looked at by hand, and stands in
/// `corpora.txt` with the reason why it is one. Those mods lie beside the project, if at all
/// (`-Diskra.shared` says where else). On what we write ourselves it reports none.
class CheckedModsTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("iskra.shared", "../shared"), "corpora");

  private static final Path MISTAKES = Path.of("src/test/corpus/breakages/corpora.txt");

  private static final Path MINIATURE = Path.of("src/test/corpus/miniature-game/game");

  private static final Pattern ERROR = Pattern.compile("(.*?:\\d+):\\d+: error: .* \\[(\\w+)]");

  @TempDir Path scratch = Path.of("");

  /// The errors in a mod: `events/a.txt:12 ISK3213`.
  private List<String> errors(Path mod) {
    Services tool =
        new Services(
            "1.2.3", sources -> Compiler.compile(sources, AllKinds.list(), 2), AllRules::list);
    String folder = mod.toAbsolutePath().normalize().toString();
    Ran ran = Ran.of(tool, scratch, false, "check", "--script", folder, "--error-format", "gcc");
    assertTrue(ran.exit() <= 1, ran.shown());
    List<String> errors = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      Matcher error = ERROR.matcher(line);
      if (error.matches()) {
        errors.add(error.group(1) + " " + error.group(2));
      }
    }
    assertEquals(errors.isEmpty(), ran.exit() == 0, ran.shown());
    return errors;
  }

  @Test
  void whatWeBuildHasNone() throws IOException {
    for (Map.Entry<String, Path> project : GoldenProjects.all().entrySet()) {
      Path place = Files.createDirectories(scratch.resolve(project.getKey()));
      BuiltMod built = BuiltMod.of(project.getValue(), place, 2);
      Path folder = scratch.resolve(project.getKey() + "-out");
      built.tree().replace(folder);
      assertEquals(
          List.of(), errors(folder.resolve(built.mod().folder())), "in " + project.getKey());
    }
  }

  @Test
  void theGameInMiniatureHasNone() {
    assertTrue(Files.isDirectory(MINIATURE));
    assertEquals(List.of(), errors(MINIATURE));
  }

  @Test
  void theErrorsInModsOfOthersAreMistakes() throws IOException {
    if (!Files.isDirectory(CORPORA)) {
      System.out.println("mods of others not checked: there is no folder " + CORPORA);
      return;
    }
    List<String> found = new ArrayList<>();
    try (Stream<Path> mods = Files.list(CORPORA)) {
      for (Path mod : mods.filter(Files::isDirectory).sorted().toList()) {
        errors(mod).forEach(error -> found.add(mod.getFileName() + " " + error));
      }
    }
    assertEquals(
        String.join("\n", mistakes().sorted().toList()),
        String.join("\n", found.stream().sorted().toList()));
    System.out.println("mods of others checked: " + found.size() + " errors, all of them mistakes");
  }

  @Test
  void everyMistakeOnTheListHasItsReason() throws IOException {
    try (Stream<String> lines = Files.lines(MISTAKES)) {
      lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> assertTrue(line.matches(".+ ISK\\d{4} -- .{10,}"), line));
    }
  }

  private static Stream<String> mistakes() throws IOException {
    return Files.readAllLines(MISTAKES).stream()
        .filter(line -> line.contains(" -- "))
        .map(line -> line.substring(0, line.indexOf(" -- ")));
  }
}
