package dev.iskra.endure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Seeds of the harnesses, changed at random from a fixed start. What fails is written to
/// `target/endure`; it belongs among the seeds.
class EnduranceTest {
  private static final int CASES = Integer.getInteger("iskra.endure.cases", 50);
  private static final long START = Long.getLong("iskra.endure.start", 11);

  @ParameterizedTest
  @EnumSource(Input.class)
  void endsInFindings(Input input) throws IOException {
    List<byte[]> seeds = seeds(input);
    assertTrue(seeds.size() > 1, "no seeds");
    // The program is loaded and compiled before anything is measured.
    seeds.forEach(input::read);
    Mutation mutation = new Mutation(new Random(START), seeds);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < CASES && faults.size() < 10; i++) {
      byte[] bytes = mutation.of(seeds.get(i % seeds.size()));
      try {
        input.endure(bytes);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
        faults.add(kept(input, i, bytes) + ": " + said(e));
      }
    }
    assertEquals(List.of(), faults);
  }

  private static String said(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] trace = cause.getStackTrace();
    return cause
        + Stream.of(trace)
            .filter(frame -> frame.getClassName().startsWith("dev.iskra."))
            .limit(4)
            .map(frame -> "\n    at " + frame)
            .reduce("", String::concat);
  }

  private static Path kept(Input input, int number, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "endure"));
    return Files.write(folder.resolve(name(input) + "-" + START + "-" + number), bytes);
  }

  private static String name(Input input) {
    return input.name().toLowerCase(Locale.ROOT);
  }

  private static List<byte[]> seeds(Input input) throws IOException {
    String name = input.name();
    String method = "any" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    Path folder = Path.of("src/test/resources/dev/iskra/endure/EnduranceFuzzTestInputs", method);
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(EnduranceTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
