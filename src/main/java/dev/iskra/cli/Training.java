package dev.iskra.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs what the launcher trains the AOT cache of the JVM on: a build, the same with nothing
/// changed, and a check of the script that it wrote.
public final class Training {
  private Training() {}

  /// Builds the mod in a folder and checks its output.
  ///
  /// @param arguments the folder
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Main.run("build", root.toString());
    // Again, with nothing changed.
    Main.run("build", root.toString());
    try (Stream<Path> written = Files.list(root.resolve("out"))) {
      List<Path> mods = written.filter(Files::isDirectory).sorted().toList();
      mods.forEach(mod -> Main.run("check", "--script", mod.toString()));
    }
  }
}
