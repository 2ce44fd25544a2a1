package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Half a megabyte of one mistake takes about as long as half a megabyte of script: the time
/// allowed is far beyond what linear reading needs and far below what quadratic reading would.
class ReadersEndureTest {
  private static final int SIZE = 600_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "\"",
        "\"\n",
        "=",
        "a=",
        "a = b = ",
        "a{",
        "{}",
        "a = b {",
        "\\",
        "\"\\",
        "#",
        "\r",
        "\u0000",
        "\u0000a",
        "\u00A0",
        "a:=",
        "rgb",
        "a = rgb ",
        "a = rgb #\n",
        "x y\n",
        "a = 1\nx y\n",
        "a = \"b }",
        "a = { \"b }\n",
        "ü",
        ":",
        "a:",
        "k:0 \"\n",
        "l_x:\n",
        "\" #\"",
        "a = {\n"
      })
  void readsALongRowOf(String piece) {
    byte[] text = piece.repeat(SIZE / piece.length()).getBytes(StandardCharsets.UTF_8);
    SourceFile source = SourceFile.of("long.txt", text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          ScriptReader.read(source);
          LocalisationReader.read(source);
        });
  }
}
