package dev.iskra.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A kind of mistake and its sound twin, as `kinds.txt` writes them.
///
/// @param context where its lines stand: `effect`, `focus` …, or the path of a file
/// @param lines what stands there
/// @param beside a further file, and what stands there
/// @param keys those that have a text
record PlantedKind(
    String name, String context, List<Line> lines, Optional<Beside> beside, List<String> keys) {
  private static final Path KINDS = Path.of("src/test/corpus/planted/kinds.txt");

  /// A line, and in which of the two it stands.
  ///
  /// @param sound whether in the twin
  /// @param mistaken whether in the mistake
  /// @param place whether the mistake is to be reported there
  record Line(String text, boolean sound, boolean mistaken, boolean place) {
    static Line both(String text) {
      return new Line(text, true, true, false);
    }

    private static Line of(String written) {
      char sign = written.charAt(0);
      String text = written.length() > 2 ? written.substring(written.charAt(1) == ' ' ? 2 : 1) : "";
      return switch (sign) {
        case '|' -> both(text);
        case '!' -> new Line(text, true, true, true);
        case '+' -> new Line(text, true, false, false);
        case '-' -> new Line(text, false, true, true);
        case '.' -> new Line(text, false, true, false);
        default -> throw new IllegalArgumentException(written);
      };
    }
  }

  /// A file beside.
  record Beside(String path, List<Line> lines) {}

  PlantedKind {
    lines = List.copyOf(lines);
    keys = List.copyOf(keys);
  }

  /// Whether it stands in a file of its own, not in a block of a context.
  boolean isFile() {
    return context.indexOf('/') >= 0;
  }

  /// All kinds.
  static List<PlantedKind> all() throws IOException {
    List<PlantedKind> all = new ArrayList<>();
    for (String paragraph : Files.readString(KINDS).split("\n\n+")) {
      if (paragraph.startsWith("= ")) {
        all.add(read(paragraph.lines().toList()));
      }
    }
    return all;
  }

  private static PlantedKind read(List<String> written) {
    String[] head = written.getFirst().split(" ", 3);
    List<Line> lines = new ArrayList<>();
    List<Line> besides = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Optional<String> beside = Optional.empty();
    for (String line : written.subList(1, written.size())) {
      if (line.startsWith("> ")) {
        beside = Optional.of(line.substring(2));
      } else if (line.startsWith("@ ")) {
        keys.add(line.substring(2));
      } else {
        (beside.isPresent() ? besides : lines).add(Line.of(line));
      }
    }
    return new PlantedKind(
        head[1], head[2], lines, beside.map(path -> new Beside(path, besides)), keys);
  }
}
