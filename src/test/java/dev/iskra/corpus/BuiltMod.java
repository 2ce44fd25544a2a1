package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.kinds.AllKinds;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A project built as the command line builds it, into a folder of the test's own, its lock too.
///
/// @param sources what was read
/// @param mod the compiled mod
/// @param tree the mod's folder and the files beside it, but for the receipt
public record BuiltMod(Sources sources, Compiled.Mod mod, FileTree tree) {
  private static final String LOCK = "iskra.lock";

  /// Builds a project that must compile without an error or a warning.
  ///
  /// @param scratch an empty folder
  public static BuiltMod of(Path project, Path scratch, int threads) throws IOException {
    Outcome<Sources> read = new Project(project.toAbsolutePath().normalize()).read(threads);
    Compiled compiled = Compiler.compile(read.value(), AllKinds.list(), threads);
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    findings.addAll(compiled.diagnostics());
    Compiled.Mod mod =
        compiled.mod().orElseThrow(() -> new AssertionError("no mod: " + brief(findings)));
    Optional<byte[]> lock = read.value().lock().map(file -> file.bytes());
    if (lock.isPresent()) {
      Files.write(scratch.resolve(LOCK), lock.get());
    }
    Outcome<Output.Result> written =
        new Output(scratch.resolve("out"), "out")
            .write(bundle(project, scratch, read.value(), mod));
    findings.addAll(written.diagnostics());
    assertEquals(List.of(), brief(findings));
    FileTree tree = FileTree.read(scratch.resolve("out"));
    // The receipt says nothing but which files these are.
    tree.files().keySet().removeIf(name -> name.endsWith(".iskra-build"));
    return new BuiltMod(read.value(), mod, tree);
  }

  private static Bundle bundle(Path project, Path scratch, Sources sources, Compiled.Mod mod) {
    List<Bundle.Copy> copies =
        sources.assets().stream()
            .map(a -> new Bundle.Copy(project.resolve(a.source()), a.source(), a.path()))
            .toList();
    return new Bundle(
        mod.folder(),
        mod.tree(),
        copies,
        mod.launcherFile(),
        mod.sourceMap(),
        mod.lock(),
        scratch.resolve(LOCK));
  }

  private static List<String> brief(List<Diagnostic> findings) {
    return findings.stream()
        .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.WARNING)
        .map(d -> d.at() + " " + d.rule().title() + ": " + d.message())
        .toList();
  }

  /// The lock that the build wrote.
  public byte[] lock() {
    return mod.lock().getBytes(StandardCharsets.UTF_8);
  }
}
