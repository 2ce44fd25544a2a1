package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.print.Printed;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.SourceMap;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A script file that was printed.
///
/// @param plan what is printed on it
/// @param ids the declared ids on it
record PrintedScript(Plan plan, Artifact artifact, SourceMap.Lines lines, SourceMap.Ids ids) {
  /// What is to be printed, and where it goes.
  ///
  /// @param declared the ids that stand in it
  record Plan(ModPath path, List<Entry> entries, List<Declared> declared) {
    /// Whether it is the same.
    boolean isSame(Plan other) {
      return path.equals(other.path)
          && areSame(entries, other.entries)
          && declared.equals(other.declared);
    }

    // Equal entries of two files are still two.
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(List<Entry> some, List<Entry> others) {
      if (some.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < some.size(); i++) {
        if (some.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// A declared id, and the keyword of its declaration.
  record Declared(String keyword, Symbol symbol) {}

  /// A line (from 1) on which an id stands, and where it comes from.
  private record IdLine(int number, Span origin) {
    private boolean beginsAt(Span name) {
      return origin.start() == name.start() && origin.source() == name.source();
    }
  }

  private static final String ID = "id = ";

  /// Prints a file.
  static PrintedScript of(Plan plan) {
    Printed printed = Printer.print(plan.entries());
    return new PrintedScript(
        plan,
        new Artifact(plan.path(), printed.text().getBytes(StandardCharsets.UTF_8)),
        SourceMap.lines(printed.lineOrigins()),
        ids(plan, idLines(printed)));
  }

  /// The same, with the objects of an earlier one where they say the same, so that others can
  /// tell by them that nothing changed.
  PrintedScript keeping(PrintedScript earlier) {
    boolean same = Arrays.equals(artifact.bytes(), earlier.artifact.bytes());
    return new PrintedScript(
        plan,
        same ? earlier.artifact : artifact,
        lines.isAlike(earlier.lines) ? earlier.lines : lines,
        ids.isAlike(earlier.ids) ? earlier.ids : ids);
  }

  ModPath path() {
    return plan.path();
  }

  /// Where its first entry comes from.
  Span origin() {
    return plan.entries().getFirst().span();
  }

  private static SourceMap.Ids ids(Plan plan, Map<String, List<IdLine>> lines) {
    List<SourceMap.Id> ids = new ArrayList<>();
    for (Declared one : plan.declared()) {
      Symbol symbol = one.symbol();
      lineOf(symbol, lines)
          .ifPresent(
              line ->
                  ids.add(
                      new SourceMap.Id(
                          one.keyword(), symbol.id(), symbol.at(), plan.path(), line)));
    }
    return SourceMap.ids(ids);
  }

  /// The line that defines an id: of those on which it stands, the one that comes from the name
  /// of its declaration. The others fire the event or complete the focus.
  private static Optional<Integer> lineOf(Symbol symbol, Map<String, List<IdLine>> lines) {
    List<IdLine> standing = lines.getOrDefault(symbol.id(), List.of());
    return standing.stream()
        .filter(line -> line.beginsAt(symbol.at()))
        .findFirst()
        .or(() -> standing.stream().findFirst())
        .map(IdLine::number);
  }

  /// The lines (from 1) on which each id stands as `id = …`, alone but for indentation.
  private static Map<String, List<IdLine>> idLines(Printed printed) {
    String text = printed.text();
    Map<String, List<IdLine>> lines = new HashMap<>();
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int word = start;
      while (word < end && text.charAt(word) == '\t') {
        word++;
      }
      if (text.startsWith(ID, word)) {
        String id = text.substring(word + ID.length(), end).strip();
        IdLine line = new IdLine(number, printed.lineOrigins().get(number - 1));
        lines.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(line);
      }
      start = end + 1;
    }
    return lines;
  }
}
