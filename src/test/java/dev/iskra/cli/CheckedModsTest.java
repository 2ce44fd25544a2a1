package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.command.Services;
import dev.iskra.compiler.Compiler;
import dev.iskra.corpus.Before;
import dev.iskra.corpus.BuiltMod;
import dev.iskra.corpus.GoldenProjects;
import dev.iskra.kinds.AllKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `iskra check --script` on whole mods: on what we write ourselves it reports no error. What it
/// reports on the mods of others is compared with what it reported before; those mods lie beside
/// the project, if at all (`-Diskra.shared` says where else).
class CheckedModsTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("iskra.shared", "../shared"), "corpora");

  private static final Path MINIATURE = Path.of("src/test/corpus/miniature-game/game");

  private static final Pattern FINDING =
      Pattern.compile("(.*?):(\\d+):\\d+: (error|warning|note): .* \\[(\\w+)]");

  @TempDir Path scratch = Path.of("");

  /// The findings in a mod.
  private List<Matcher> findings(Path mod) {
    Services tool =
        new Services(
            "1.2.3", sources -> Compiler.compile(sources, AllKinds.list(), 2), AllRules::list);
    String folder = mod.toAbsolutePath().normalize().toString();
    Ran ran = Ran.of(tool, scratch, false, "check", "--script", folder, "--error-format", "gcc");
    assertTrue(ran.exit() <= 1, ran.shown());
    List<Matcher> found = ran.out().lines().map(FINDING::matcher).filter(Matcher::matches).toList();
    boolean errors = found.stream().anyMatch(one -> one.group(3).equals("error"));
    assertEquals(errors, ran.exit() == 1, ran.shown());
    return found;
  }

  /// The errors in a mod: `events/a.txt:12 ISK3213`.
  private List<String> errors(Path mod) {
    return findings(mod).stream()
        .filter(one -> one.group(3).equals("error"))
        .map(one -> one.group(1) + ":" + one.group(2) + " " + one.group(4))
        .toList();
  }

  /// Errors and warnings each with their line; of notes only how often a file has them.
  private static List<String> lines(String mod, List<Matcher> findings) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> remarks = new TreeMap<>();
    for (Matcher one : findings) {
      String file = mod + " " + one.group(1);
      if (one.group(3).equals("note")) {
        remarks.merge(file + " " + one.group(4), 1, Integer::sum);
      } else {
        lines.add(file + ":" + one.group(2) + " " + one.group(4) + " " + one.group(3));
      }
    }
    remarks.forEach((what, times) -> lines.add(what + " note x " + times));
    return lines;
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
  void theFindingsInModsOfOthersAreThoseOfBefore() throws IOException {
    if (!Files.isDirectory(CORPORA)) {
      System.out.println("mods of others not checked: there is no folder " + CORPORA);
      return;
    }
    List<String> found = new ArrayList<>();
    try (Stream<Path> mods = Files.list(CORPORA)) {
      for (Path mod : mods.filter(Files::isDirectory).sorted().toList()) {
        found.addAll(lines(mod.getFileName().toString(), findings(mod)));
      }
    }
    Before.compare("check-script", found);
  }
}
