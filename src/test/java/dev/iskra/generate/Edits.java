package dev.iskra.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures what somebody waits who saves a file while `iskra build --watch` runs: the time from
/// the save to the line that says what was written, with everything between, the disk included.
final class Edits {
  private Edits() {}

  /// @param arguments the folder of the project, the file to edit in it, how many edits, an
  ///     expression for the place, what each edit puts there (`#` becomes a number), and the
  ///     command that builds in watch mode
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[0]);
    Path file = project.resolve(arguments[1]);
    int edits = Integer.parseInt(arguments[2]);
    List<String> command = List.of(arguments).subList(5, arguments.length);
    String text = Files.readString(file);
    Process process =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).start();
    List<Double> millis = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      await(out, "watching ");
      // The first build is settled by now or soon; then the machine is quiet.
      Thread.sleep(15_000);
      for (int i = 0; i < edits; i++) {
        String number = Integer.toString(100 + i);
        String edited = text.replaceFirst(arguments[3], arguments[4].replace("#", number));
        long begun = System.nanoTime();
        Files.writeString(file, edited);
        await(out, "wrote ");
        millis.add((System.nanoTime() - begun) / 1e6);
        Thread.sleep(6_000);
      }
    } finally {
      process.destroy();
      Files.writeString(file, text);
    }
    millis.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%.0f ms (%.0f to %.0f, %d edits)%n",
        millis.get(millis.size() / 2),
        millis.getFirst(),
        millis.getLast(),
        millis.size());
  }

  private static void await(BufferedReader out, String beginning) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(beginning)) {
        return;
      }
    }
    throw new IOException("the build ended before it said: " + beginning);
  }
}
