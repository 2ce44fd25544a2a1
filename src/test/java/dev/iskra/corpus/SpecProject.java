package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.AllRules;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import dev.iskra.kinds.AllKinds;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The files that fences of a page stand for, and what the compiler says of them.
final class SpecProject {
  /// The words of fences that are files of a project.
  static final Set<String> WORDS = Set.of("iskra", "script", "localisation", "lock", "asset");

  private static final Pattern DECLARES_MOD = Pattern.compile("(?m)^mod\\b");
  private static final String MOD =
      """
      mod spec "Spec" {
          version = "0.1.0"
          game = "1.17.*"
      }
      """;

  private final Map<String, Fence> byPath = new LinkedHashMap<>();

  /// The project of these fences; those that are no files are left out.
  static SpecProject of(List<Fence> fences) {
    return new SpecProject().with(fences);
  }

  /// The same with further files, which take the place of those with their paths.
  SpecProject with(List<Fence> more) {
    SpecProject result = new SpecProject();
    result.byPath.putAll(byPath);
    Map<String, Fence> added = new LinkedHashMap<>();
    for (Fence fence : more) {
      if (WORDS.contains(fence.word())) {
        Fence other = added.put(path(fence), fence);
        assertTrue(other == null, () -> "two fences are " + path(fence));
      }
    }
    result.byPath.putAll(added);
    return result;
  }

  /// Where a fence's file lies in the project, as reports name it.
  private static String path(Fence fence) {
    String path = fence.setting("path");
    return switch (fence.word()) {
      case "iskra" -> path.isEmpty() ? "mod-src/main.iskra" : path;
      case "lock" -> "iskra.lock";
      case "asset" -> "mod-src/assets/" + path;
      default -> "mod-src/script/" + path;
    };
  }

  /// Whether there is anything to compile.
  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /// How many files the page writes out.
  int size() {
    return byPath.size();
  }

  /// What the page says is found.
  List<Annotation> annotations() {
    List<Annotation> result = new ArrayList<>();
    byPath.forEach((path, fence) -> result.addAll(Annotation.of(path, fence.body())));
    return result;
  }

  /// Compiles the project.
  Compiled compile() {
    List<SourceFile> iskra = new ArrayList<>();
    List<Sources.ScriptSource> scripts = new ArrayList<>();
    List<Sources.Asset> assets = new ArrayList<>();
    Optional<SourceFile> lock = Optional.empty();
    ModDescriptor descriptor = ModDescriptor.NONE;
    for (Map.Entry<String, Fence> one : byPath.entrySet()) {
      Fence fence = one.getValue();
      SourceFile file = SourceFile.of(one.getKey(), bytes(fence));
      if (one.getKey().endsWith("/" + ModDescriptor.FILE)) {
        descriptor = ModDescriptor.read(file);
        continue;
      }
      switch (fence.word()) {
        case "iskra" -> iskra.add(file);
        case "lock" -> lock = Optional.of(file);
        case "asset" -> assets.add(new Sources.Asset(file.path(), goal(fence), size(fence)));
        default -> scripts.add(new Sources.ScriptSource(file, goal(fence)));
      }
    }
    if (needsMod()) {
      iskra.add(SourceFile.of("mod-src/mod.iskra", MOD));
    }
    Sources sources = new Sources(iskra, scripts, assets, lock).with(descriptor);
    Compiled compiled = Compiler.compile(sources, AllKinds.list(), 1);
    Compiled checked = Compiler.check(sources, AllKinds.list(), 1);
    // As text: a file in another encoding is decoded anew each time, so its places are others.
    assertEquals(
        compiled.diagnostics().toString(),
        checked.diagnostics().toString(),
        "a check finds what a build does");
    assertTrue(checked.mod().isEmpty(), "a check gives no mod");
    return sifted(compiled, sources);
  }

  /// Without what the project allows.
  private static Compiled sifted(Compiled compiled, Sources sources) {
    List<SourceFile> texts = new ArrayList<>(sources.iskra());
    sources.scripts().forEach(script -> texts.add(script.file()));
    FilteredFindings sifted =
        new Suppression(AllRules::list)
            .sift(compiled.diagnostics(), texts, compiled.allowances(), compiled.gate()::stops);
    return new Compiled(
        compiled.mod(),
        sifted.findings(),
        compiled.allowances(),
        compiled.gate(),
        compiled.definitions());
  }

  private static ModPath goal(Fence fence) {
    return new ModPath(fence.setting("path"));
  }

  private static long size(Fence fence) {
    String size = fence.setting("size");
    return size.isEmpty() ? 0 : Long.parseLong(size);
  }

  private static byte[] bytes(Fence fence) {
    String text = Annotation.strip(fence.body()) + "\n";
    return fence.says("bytes") ? ByteText.of(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  private boolean needsMod() {
    return byPath.values().stream()
        .filter(fence -> fence.word().equals("iskra"))
        .noneMatch(fence -> fence.says("nomod") || DECLARES_MOD.matcher(fence.body()).find());
  }

  /// What the page and the compiler disagree about, a line for each.
  List<String> disagreements(List<Diagnostic> found) {
    List<Diagnostic> left = new ArrayList<>(found);
    List<String> result = new ArrayList<>();
    for (Annotation annotation : annotations()) {
      Optional<Diagnostic> match = left.stream().filter(annotation::fits).findFirst();
      match.ifPresentOrElse(left::remove, () -> result.add("not found: " + annotation));
    }
    for (Diagnostic diagnostic : left) {
      result.add("not expected: " + describe(diagnostic));
    }
    return result;
  }

  private static String describe(Diagnostic found) {
    return found.at()
        + " "
        + found.severity().word()
        + ": ["
        + found.rule().title()
        + "] "
        + found.message();
  }
}
