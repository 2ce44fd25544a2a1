package dev.iskra.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A value of generated script.
sealed interface Draft {
  /// A word, a number or a string with its quotes.
  record Word(String text) implements Draft {
    @Override
    public String toString() {
      return text;
    }
  }

  /// A block.
  record Body(List<Line> lines) implements Draft {
    public Body {
      lines = List.copyOf(lines);
    }

    /// The same with one line more.
    Body and(Line line) {
      List<Line> longer = new ArrayList<>(lines);
      longer.add(line);
      return new Body(longer);
    }

    /// The same without the first line of that key.
    Body without(String key) {
      List<Line> fewer = new ArrayList<>(lines);
      fewer.remove(line(key));
      return new Body(fewer);
    }

    /// The same with another line in the place of the first one of that key.
    Body with(String key, Line line) {
      List<Line> others = new ArrayList<>(lines);
      others.set(others.indexOf(line(key)), line);
      return new Body(others);
    }

    /// The first line of that key.
    Line line(String key) {
      return lines.stream().filter(line -> line.key.equals(key)).findFirst().orElseThrow();
    }

    /// Whether a line has that key.
    boolean has(String key) {
      return lines.stream().anyMatch(line -> line.key.equalsIgnoreCase(key));
    }

    @Override
    public String toString() {
      return lines.stream().map(Line::toString).collect(Collectors.joining(" ", "{ ", " }"));
    }
  }

  /// A key and its value; without a key, a bare value.
  record Line(String key, String operator, Draft value) {
    static Line of(String key, Draft value) {
      return new Line(key, "=", value);
    }

    static Line item(Draft value) {
      return new Line("", "", value);
    }

    /// The same with another value.
    Line to(Draft other) {
      return new Line(key, operator, other);
    }

    @Override
    public String toString() {
      return key.isEmpty() ? value.toString() : key + " " + operator + " " + value;
    }
  }
}
