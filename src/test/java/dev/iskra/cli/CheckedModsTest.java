package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

  /// A place of a finding, in the words of the lists.
  private record Place(String path, int line, String level, String code) {}

  @TempDir Path scratch = Path.of("");

  /// Every place of every finding in a mod.
  private List<Place> findings(Path mod) {
    Services tool =
        new Services(
            "1.2.3", sources -> Compiler.compile(sources, AllKinds.list(), 2), AllRules::list);
    String folder = mod.toAbsolutePath().normalize().toString();
    Ran ran = Ran.of(tool, scratch, false, "check", "--script", folder, "--error-format", "json");
    assertTrue(ran.exit() <= 1, ran.shown());
    List<Place> found = new ArrayList<>();
    for (JsonElement one :
        JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("diagnostics")) {
      JsonObject finding = one.getAsJsonObject();
      found.add(place(finding, finding.getAsJsonObject("at")));
      finding.getAsJsonArray("places").forEach(p -> found.add(place(finding, p.getAsJsonObject())));
    }
    boolean errors = found.stream().anyMatch(one -> one.level.equals("error"));
    assertEquals(errors, ran.exit() == 1, ran.shown());
    return found;
  }

  private static Place place(JsonObject finding, JsonObject at) {
    String severity = finding.get("severity").getAsString();
    return new Place(
        at.get("path").getAsString(),
        at.getAsJsonObject("start").get("line").getAsInt(),
        severity.equals("info") ? "note" : severity,
        finding.get("code").getAsString());
  }

  /// The errors in a mod: `events/a.txt:12 ISK3213`.
  private List<String> errors(Path mod) {
    return findings(mod).stream()
        .filter(one -> one.level.equals("error"))
        .map(one -> one.path + ":" + one.line + " " + one.code)
        .toList();
  }

  /// Errors and warnings each with their line; of notes only how often a file has them.
  private static List<String> lines(String mod, List<Place> findings) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> remarks = new TreeMap<>();
    for (Place one : findings) {
      String file = mod + " " + one.path;
      if (one.level.equals("note")) {
        remarks.merge(file + " " + one.code, 1, Integer::sum);
      } else {
        lines.add(file + ":" + one.line + " " + one.code + " " + one.level);
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
