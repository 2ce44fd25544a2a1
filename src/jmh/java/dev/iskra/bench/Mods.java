package dev.iskra.bench;

import dev.iskra.compiler.Sources;
import dev.iskra.generate.ModGenerator;
import dev.iskra.project.Project;
import java.nio.file.Path;

/// The mods that benchmarks compile.
final class Mods {
  private Mods() {}

  /// The sources of a mod.
  ///
  /// @param mod `mod-src` for our own, or the size of a generated mod's output in megabytes (10⁶
  ///     bytes)
  static Sources of(String mod) {
    return mod.equals("mod-src")
        ? new Project(Path.of("").toAbsolutePath()).read(1).value()
        : ModGenerator.ofOutput(Long.parseLong(mod) * 1_000_000, 1).sources("");
  }
}
