package dev.iskra.endure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever may stand in itself, and a megabyte of anything, ends in findings in a process that has
/// nothing compiled yet and 512 MB of memory.
class DeepestTest {
  /// What opens something and does not close it, or asks for more of its kind.
  private static final List<String> PIECES =
      List.of(
          "{",
          "a = {",
          "if (a) {",
          "meta_effect = { text = {",
          "random_list = { 1 = {",
          "if = { limit = { ",
          "(",
          "not (",
          "[a, ",
          "{{",
          "for x in [a] {",
          "# iskra: allow a (b), ",
          "$a$",
          "[Root.",
          "a.");

  /// The process: reads each piece, repeated behind each beginning.
  static final class Reading {
    private Reading() {}

    public static void main(String[] arguments) {
      Input input = Input.valueOf(arguments[0]);
      int size = Integer.parseInt(arguments[1]);
      for (String begin : begins(input)) {
        for (String piece : PIECES) {
          String text = begin + piece.repeat(size / piece.length());
          input.endure(text.getBytes(StandardCharsets.UTF_8));
        }
      }
    }

    private static List<String> begins(Input input) {
      return switch (input) {
        case ISKRA -> List.of("", "event e \"E\" { option \"x\" { ", "const a = ", "event e \"");
        case SCRIPT -> List.of("", "country_event = { id = a.1 immediate = { ");
        case LOCALISATION -> List.of("", "\ufeffl_english:\n a:0 \"");
        default -> List.of("");
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Input.class)
  void endsInFindings(Input input) throws IOException, InterruptedException {
    boolean all = System.getProperty("iskra.long") != null;
    Path log = Files.createTempFile("deepest", ".log");
    String path = System.getProperty("surefire.test.class.path", "");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp"));
    words.add(path.isEmpty() ? System.getProperty("java.class.path") : path);
    words.addAll(List.of(Reading.class.getName(), input.name(), all ? "1000000" : "5000"));
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      boolean ended = process.waitFor(20, TimeUnit.MINUTES);
      assertEquals("", Files.readString(log).lines().limit(20).reduce("", (a, b) -> a + b + "\n"));
      assertEquals(0, ended ? process.exitValue() : -1);
    } finally {
      process.destroyForcibly();
      Files.delete(log);
    }
  }
}
