package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Printed;
import dev.iskra.clausewitz.Printer;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.SourceMap;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A script file that was printed.
///
/// @param entries what is printed on it; empty where nobody will ask
/// @param origin where its first entry comes from
record Page(
    Artifact artifact,
    List<Entry> entries,
    SourceMap.Lines lines,
    Map<String, List<IdLine>> ids,
    Span origin) {
  /// What is to be printed, and where it goes.
  record Plan(ModPath path, List<Entry> entries) {}

  /// A line (from 1) on which an id stands, and where it comes from.
  record IdLine(int number, Span origin) {
    private boolean beginsAt(Span name) {
      return origin.start() == name.start() && origin.source() == name.source();
    }
  }

  private static final String ID = "id = ";

  /// Prints a file.
  ///
  /// @param comparable whether somebody will ask what is printed on it
  static Page of(Plan plan, boolean comparable) {
    Printed printed = Printer.print(plan.entries());
    return new Page(
        new Artifact(plan.path(), printed.text().getBytes(StandardCharsets.UTF_8)),
        comparable ? List.copyOf(plan.entries()) : List.of(),
        SourceMap.lines(printed.lineOrigins()),
        idLines(printed),
        plan.entries().getFirst().span());
  }

  ModPath path() {
    return artifact.path();
  }

  /// Whether these very entries are printed on it. Equal entries of two files are still two.
  @SuppressWarnings("ReferenceEquality")
  boolean shows(List<Entry> others) {
    if (entries.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /// The line that defines an id: of those on which it stands, the one that comes from the name
  /// of its declaration. The others fire the event or complete the focus.
  Optional<Integer> lineOf(Symbol symbol) {
    List<IdLine> standing = ids.getOrDefault(symbol.id(), List.of());
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
