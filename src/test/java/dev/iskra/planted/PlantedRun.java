package dev.iskra.planted;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A mod with mistakes or their twins planted in it, checked.
///
/// @param reported what is reported as an error or warning, by file of the mod
record PlantedRun(Map<String, List<Diagnostic>> reported) {
  private static final String SCRIPT = "mod-src/script/";

  /// Plants and checks.
  static PlantedRun of(Sources mod, List<Planting> plantings) {
    List<SourceFile> iskra = new ArrayList<>(mod.iskra());
    List<Sources.ScriptSource> scripts = new ArrayList<>(mod.scripts());
    for (Planting one : plantings) {
      one.iskra().forEach((name, text) -> iskra.add(file("mod-src/" + name, text)));
      one.script()
          .forEach(
              (path, text) ->
                  scripts.add(
                      new Sources.ScriptSource(
                          file(mod.plain() ? path : SCRIPT + path, text), new ModPath(path))));
    }
    Sources planted =
        new Sources(
            iskra, scripts, mod.assets(), mod.lock(), mod.facts(), mod.descriptor(), mod.plain());
    Map<String, List<Diagnostic>> reported = new HashMap<>();
    for (Diagnostic finding : Compiler.check(planted, AllKinds.list(), 2).diagnostics()) {
      if (finding.severity().compareTo(Severity.WARNING) <= 0) {
        reported.computeIfAbsent(path(finding), _ -> new ArrayList<>()).add(finding);
      }
    }
    return new PlantedRun(reported);
  }

  private static SourceFile file(String path, String text) {
    return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String path(Diagnostic finding) {
    String path = finding.at().source().path();
    return path.startsWith(SCRIPT)
        ? path.substring(SCRIPT.length())
        : path.startsWith("mod-src/") ? path.substring("mod-src/".length()) : path;
  }

  /// What is reported in the files of a planting.
  List<Diagnostic> in(Planting one) {
    List<Diagnostic> found = new ArrayList<>();
    one.iskra().keySet().forEach(name -> found.addAll(reported.getOrDefault(name, List.of())));
    one.script().keySet().forEach(path -> found.addAll(reported.getOrDefault(path, List.of())));
    return found;
  }

  /// Whether the mistake is reported at one of its places.
  boolean finds(Planting one) {
    return in(one).stream()
        .anyMatch(finding -> one.places().contains(path(finding) + ":" + finding.at().line()));
  }
}
