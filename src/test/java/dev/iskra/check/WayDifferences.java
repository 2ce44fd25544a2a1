package dev.iskra.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is said of a declaration and otherwise, or not at all, of the same as script: by rule, with
/// the reason why that is right.
///
/// @param reasons by what is said of the declaration
/// @param examples an example for each difference
record WayDifferences(Map<String, String> reasons, Map<Difference, String> examples) {
  private static final Path FILE = Path.of("src/test/corpus/ways/exceptions.txt");

  private static final String HEAD =
      """
      # What is found in declarations, and otherwise in the same as script; see ThreeWaysTest.
      # A finding in a declaration with the reason why it differs, then what is found in script
      # (`nothing` for nothing) with an example. Written with -Dbless -Diskra.long=1.
      """;

  /// A difference.
  ///
  /// @param declared the rule and level of a finding in the declaration; `nothing` for none
  /// @param script that of the finding in script
  record Difference(String declared, String script) implements Comparable<Difference> {
    static final String NOTHING = "nothing";

    @Override
    public int compareTo(Difference other) {
      return Comparator.comparing(Difference::declared)
          .thenComparing(Difference::script)
          .compare(this, other);
    }

    @Override
    public String toString() {
      return declared + " > " + script;
    }

    /// How what is found in a declaration differs from what is found in script. Findings at one
    /// place belong together.
    static List<Difference> of(
        List<WrittenWays.Finding> declared, List<WrittenWays.Finding> script) {
      List<WrittenWays.Finding> left = new ArrayList<>(declared);
      List<WrittenWays.Finding> right = new ArrayList<>(script);
      declared.stream().filter(right::remove).forEach(left::remove);
      List<Difference> found = new ArrayList<>();
      for (WrittenWays.Finding one : List.copyOf(left)) {
        right.stream()
            .filter(other -> other.place().equals(one.place()))
            .findFirst()
            .ifPresent(
                other -> {
                  left.remove(one);
                  right.remove(other);
                  found.add(new Difference(one.rule(), other.rule()));
                });
      }
      while (!left.isEmpty() && !right.isEmpty()) {
        found.add(
            new Difference(left.removeFirst().rule(), right.removeFirst().rule() + " (elsewhere)"));
      }
      left.forEach(one -> found.add(new Difference(one.rule(), NOTHING)));
      right.forEach(one -> found.add(new Difference(NOTHING, one.rule())));
      return found;
    }
  }

  /// Those that are listed.
  static WayDifferences read() throws IOException {
    WayDifferences all = new WayDifferences(new TreeMap<>(), new TreeMap<>());
    String declared = "";
    for (String line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
      int colon = line.indexOf(": ");
      if (line.startsWith("  ")) {
        int bar = line.indexOf(" | ");
        all.examples.put(new Difference(declared, line.substring(2, bar)), line.substring(bar + 3));
      } else if (colon > 0 && !line.startsWith("#")) {
        declared = line.substring(0, colon);
        all.reasons.put(declared, line.substring(colon + 2));
      }
    }
    return all;
  }

  /// Writes what differs now, with the reasons that are known.
  void write(Map<Difference, String> found) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    String declared = "";
    for (Map.Entry<Difference, String> one : new TreeMap<>(found).entrySet()) {
      if (!one.getKey().declared().equals(declared)) {
        declared = one.getKey().declared();
        text.append('\n').append(declared).append(": ");
        text.append(reasons.getOrDefault(declared, "?")).append('\n');
      }
      String kept = one.getValue();
      text.append("  ").append(one.getKey().script()).append(" | ").append(kept).append('\n');
    }
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text);
  }
}
