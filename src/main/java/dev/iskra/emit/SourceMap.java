package dev.iskra.emit;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where every line and every id of the output comes from, gathered while emitting. Its text is
/// `⟨mod⟩.map.json`; the form is described in `docs/reference/source-map.md`. The order of the
/// calls does not matter to the text.
public final class SourceMap {
  /// Lines of the output that follow each other and so do their origins.
  ///
  /// @param count how many lines
  /// @param line the origin of the first of them, counted from 1
  /// @param step by how much the origin moves from one line to the next: 0 or 1
  record Run(int count, String source, int line, int step) {}

  /// A name in the output: what it is, where it was declared, where it stands.
  record Id(String kind, String id, Span declaredAt, ModPath file, int line) {}

  private static final Comparator<Id> BY_NAME =
      Comparator.comparing(Id::id)
          .thenComparing(Id::kind)
          .thenComparing(Id::file)
          .thenComparingInt(Id::line)
          .thenComparing(Id::declaredAt);

  private final String mod;
  private final SortedMap<ModPath, List<Run>> files = new TreeMap<>();
  private final List<Id> ids = new ArrayList<>();

  /// An empty map.
  ///
  /// @param mod the name of the mod's folder
  public SourceMap(String mod) {
    this.mod = mod;
  }

  /// Says where the lines of an emitted file come from, one place for each line from the first.
  /// Lines that no one line of source stands for take the place of the declaration they serve.
  public void add(ModPath file, List<Span> lineOrigins) {
    add(file, lines(lineOrigins));
  }

  /// As [#add(ModPath, List)], of lines that [#lines] has brought into a short form.
  public void add(ModPath file, Lines lines) {
    files.put(file, lines.runs);
  }

  /// The origins of the lines of one file in a short form, which may be made in any thread.
  public static Lines lines(List<Span> lineOrigins) {
    List<Run> runs = new ArrayList<>();
    for (Span origin : lineOrigins) {
      extend(runs, origin.source().path(), origin.line());
    }
    return new Lines(runs);
  }

  /// Where the lines of one file come from.
  public static final class Lines {
    private final List<Run> runs;

    private Lines(List<Run> runs) {
      this.runs = List.copyOf(runs);
    }
  }

  /// Says that an emitted file is a source file, byte for byte.
  public void addCopy(ModPath file, SourceFile source) {
    int lines = source.lines().count();
    files.put(file, List.of(new Run(lines, source.path(), 1, lines == 1 ? 0 : 1)));
  }

  /// Says where an emitted id was declared and on which line (from 1) of which file it stands.
  ///
  /// @param kind the keyword of its declaration: `focus`, `event`, `flag` …
  /// @param id as the game sees it
  public void addId(String kind, String id, Span declaredAt, ModPath file, int line) {
    ids.add(new Id(kind, id, declaredAt, file, line));
  }

  private static void extend(List<Run> runs, String source, int line) {
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      int step = line - last.line() - (last.count() - 1) * last.step();
      boolean fits = last.count() == 1 ? step == 0 || step == 1 : step == last.step();
      if (fits && last.source().equals(source)) {
        runs.set(runs.size() - 1, new Run(last.count() + 1, source, last.line(), step));
        return;
      }
    }
    runs.add(new Run(1, source, line, 0));
  }

  /// The text of the map: the same for the same facts, sources and files sorted by path, ids by
  /// name, one file or id on a line so that a difference between two builds is readable.
  public String toJson() {
    List<String> sources = sources();
    StringBuilder json = new StringBuilder(256 + 64 * files.size() + 128 * ids.size());
    json.append("{\n  \"version\": 1,\n  \"mod\": ").append(Json.quote(mod));
    json.append(",\n  \"sources\": ");
    Json.lines(json, sources, (source, out) -> out.append(Json.quote(source)));
    SortedMap<String, Integer> numbers = new TreeMap<>();
    sources.forEach(source -> numbers.put(source, numbers.size()));
    json.append(",\n  \"files\": ");
    Json.lines(
        json,
        List.copyOf(files.keySet()),
        (file, out) -> append(file, files.getOrDefault(file, List.of()), numbers, out));
    json.append(",\n  \"ids\": ");
    Json.lines(json, ids.stream().sorted(BY_NAME).toList(), (id, out) -> append(id, numbers, out));
    return json.append("\n}\n").toString();
  }

  private List<String> sources() {
    TreeSet<String> sources = new TreeSet<>();
    files.values().forEach(runs -> runs.forEach(run -> sources.add(run.source())));
    ids.forEach(id -> sources.add(id.declaredAt().source().path()));
    return List.copyOf(sources);
  }

  private static void append(
      ModPath file, List<Run> runs, SortedMap<String, Integer> numbers, StringBuilder out) {
    out.append("{\"path\": ").append(Json.quote(file.value())).append(", \"lines\": [");
    String comma = "";
    for (Run run : runs) {
      out.append(comma).append('[').append(run.count()).append(", ");
      out.append(numbers.getOrDefault(run.source(), -1)).append(", ");
      out.append(run.line()).append(", ").append(run.step()).append(']');
      comma = ", ";
    }
    out.append("]}");
  }

  private static void append(Id id, SortedMap<String, Integer> numbers, StringBuilder out) {
    Span at = id.declaredAt();
    out.append("{\"kind\": ").append(Json.quote(id.kind()));
    out.append(", \"id\": ").append(Json.quote(id.id()));
    out.append(", \"source\": ").append(numbers.getOrDefault(at.source().path(), -1));
    out.append(", \"line\": ").append(at.line()).append(", \"column\": ").append(at.column());
    out.append(", \"file\": ").append(Json.quote(id.file().value()));
    out.append(", \"emittedLine\": ").append(id.line()).append('}');
  }
}
