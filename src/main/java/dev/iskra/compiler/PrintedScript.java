package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.print.Printed;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.compiler.ScriptFiles.Declared;
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
import java.util.Set;
import java.util.stream.Collectors;

/// A script file that was printed.
///
/// @param ids the declared ids in it
/// @param origin where its first entry comes from
record PrintedScript(Artifact artifact, SourceMap.Lines lines, SourceMap.Ids ids, Span origin) {
  /// What a file is printed from: while it is equal, so is the file.
  record Plan(Identities entries, List<Declared> declared) {
    static Plan of(ScriptFiles.ScriptFile file) {
      return new Plan(new Identities(file.entries()), file.declared());
    }
  }

  /// A line (from 1) on which an id stands, and where it comes from.
  private record IdLine(int number, Span origin) {
    private boolean beginsAt(Span name) {
      return origin.start() == name.start() && origin.source() == name.source();
    }
  }

  private static final String ID = "id = ";

  /// Prints a file.
  static PrintedScript of(ModPath path, ScriptFiles.ScriptFile file) {
    List<Entry> entries = file.entries();
    Printed printed = Printer.print(entries);
    return new PrintedScript(
        new Artifact(path, printed.text().getBytes(StandardCharsets.UTF_8)),
        SourceMap.lines(printed.lineOrigins()),
        ids(path, file.declared(), idLines(printed, file.declared())),
        entries.getFirst().span());
  }

  private static SourceMap.Ids ids(
      ModPath path, List<Declared> declared, Map<String, List<IdLine>> lines) {
    List<SourceMap.Id> ids = new ArrayList<>();
    for (Declared one : declared) {
      Symbol symbol = one.symbol();
      lineOf(symbol, lines)
          .map(line -> SourceMap.Id.of(one.keyword(), symbol.id(), symbol.at(), path, line))
          .ifPresent(ids::add);
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

  /// The lines (from 1) on which each id stands as `id = …`, alone but for indentation, or is the
  /// key of a definition.
  private static Map<String, List<IdLine>> idLines(Printed printed, List<Declared> declared) {
    String text = printed.text();
    Set<String> ids = declared.stream().map(one -> one.symbol().id()).collect(Collectors.toSet());
    Map<String, List<IdLine>> lines = new HashMap<>();
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int word = start;
      while (word < end && text.charAt(word) == '\t') {
        word++;
      }
      boolean field = text.startsWith(ID, word);
      int sign = Math.min(end, Math.max(word, text.indexOf(" = {", word)));
      String id =
          field ? text.substring(word + ID.length(), end).strip() : text.substring(word, sign);
      if (field || ids.contains(id)) {
        IdLine line = new IdLine(number, printed.lineOrigins().get(number - 1));
        lines.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(line);
      }
      start = end + 1;
    }
    return lines;
  }
}
