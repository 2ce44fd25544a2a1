package dev.iskra.corpus;

import dev.iskra.generate.ModGenerator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// Builds our mod and a generated one in a process of its own, whose locale, time zone and
/// encoding are those of another machine.
final class Surroundings {
  /// Enough files that several threads take part.
  static final ModGenerator.Size GENERATED = new ModGenerator.Size(10, 12, 4);

  private Surroundings() {}

  /// Prints the surroundings and the fingerprint of each mod.
  ///
  /// @param arguments the folder of a project, an empty folder, the number of threads; several
  ///     times
  public static void main(String[] arguments) throws IOException {
    System.out.println(description());
    for (int i = 0; i < arguments.length; i += 3) {
      System.out.println(
          fingerprint(
              Path.of(arguments[i]),
              Path.of(arguments[i + 1]),
              Integer.parseInt(arguments[i + 2])));
    }
  }

  private static String description() {
    return Locale.getDefault()
        + " "
        + TimeZone.getDefault().getID()
        + " "
        + Charset.defaultCharset();
  }

  static String fingerprint(Path project, Path scratch, int threads) throws IOException {
    Files.createDirectories(scratch);
    BuiltMod built = BuiltMod.of(project, scratch, threads);
    return Fingerprint.of(built.tree(), built.lock());
  }

  /// What such a process prints, line by line.
  static List<String> run(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    String path = System.getProperty("surefire.test.class.path", "");
    command.add("-cp");
    command.add(path.isEmpty() ? System.getProperty("java.class.path") : path);
    command.add(Surroundings.class.getName());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join("\n", lines));
    }
    return lines;
  }
}
