package dev.iskra.emit;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /// A name in the output.
  ///
  /// @param kind the keyword of its declaration: `focus`, `event`, `flag` …
  /// @param id as the game sees it
  /// @param source the file in which it was declared
  /// @param line the line there, from 1
  /// @param column the column there, from 1
  /// @param file where it stands
  /// @param emittedLine the line there, from 1
  public record Id(
      String kind, String id, String source, int line, int column, ModPath file, int emittedLine) {
    /// A name that was declared at a place.
    public static Id of(String kind, String id, Span declaredAt, ModPath file, int line) {
      String source = declaredAt.source().path();
      return new Id(kind, id, source, declaredAt.line(), declaredAt.column(), file, line);
    }
  }

  private static final Comparator<Id> BY_NAME =
      Comparator.comparing(Id::id)
          .thenComparing(Id::kind)
          .thenComparing(Id::file)
          .thenComparingInt(Id::emittedLine)
          .thenComparing(Id::source)
          .thenComparingInt(Id::line)
          .thenComparingInt(Id::column);

  private final String mod;
  private final SortedMap<ModPath, Lines> files = new TreeMap<>();
  private final List<Ids> ids = new ArrayList<>();
  private final Written earlier;
  private Optional<Written> written = Optional.empty();

  /// What a map was written from: the numbers of its sources, and its ids in order.
  ///
  /// @param files the lines of its files, by path
  /// @param mod the name of the mod's folder
  private record Written(
      String mod,
      Numbers numbers,
      SortedMap<ModPath, Lines> files,
      List<Ids> all,
      List<Ids.Line> ids,
      String text) {
    static final Written NOTHING =
        new Written("", new Numbers(List.of()), new TreeMap<>(), List.of(), List.of(), "");

    /// Whether the map of these is known to have the same text.
    boolean isOf(String folder, SortedMap<ModPath, Lines> now, List<Ids> these) {
      return mod.equals(folder) && all.equals(these) && files.equals(now);
    }
  }

  /// An empty map.
  ///
  /// @param mod the name of the mod's folder
  public SourceMap(String mod) {
    this(mod, Written.NOTHING);
  }

  private SourceMap(String mod, Written earlier) {
    this.mod = mod;
    this.earlier = earlier;
  }

  /// An empty map for a later build of a mod. It is written sooner the more of what is added to
  /// it was added to this one.
  public SourceMap next(String folder) {
    return new SourceMap(folder, written.orElse(earlier));
  }

  /// Says where the lines of an emitted file come from, one place for each line from the first.
  /// Lines that no one line of source stands for take the place of the declaration they serve.
  public void add(ModPath file, List<Span> lineOrigins) {
    add(file, lines(lineOrigins));
  }

  /// As [#add(ModPath, List)], of lines that [#lines] has brought into a short form.
  public void add(ModPath file, Lines lines) {
    files.put(file, lines);
  }

  /// The origins of the lines of one file in a short form, which may be made in any thread.
  public static Lines lines(List<Span> lineOrigins) {
    Tracing tracing = new Tracing();
    for (Span origin : lineOrigins) {
      tracing.line(origin.source().path(), origin.line());
    }
    return tracing.lines();
  }

  /// Takes down where the lines of one file come from, one after the other.
  public static final class Tracing {
    private final List<Run> runs = new ArrayList<>();

    /// The next line comes from this line of a source, counted from 1.
    public void line(String source, int line) {
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

    /// All lines so far.
    public Lines lines() {
      return new Lines(runs);
    }
  }

  /// Where the lines of one file come from.
  public static final class Lines {
    private final List<Run> runs;
    private final SortedSet<String> sources = new TreeSet<>();
    private @Nullable Numbers numbers;
    private String json = "";

    private Lines(List<Run> runs) {
      this.runs = List.copyOf(runs);
      String last = "";
      for (Run run : this.runs) {
        if (!run.source().equals(last)) {
          last = run.source();
          sources.add(last);
        }
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lines lines && (lines == this || lines.runs.equals(runs));
    }

    @Override
    public int hashCode() {
      return runs.hashCode();
    }

    // Numbers are made anew only where they differ.
    @SuppressWarnings("ReferenceEquality")
    private String json(Numbers by) {
      if (numbers != by) {
        StringBuilder out = new StringBuilder("[");
        String comma = "";
        for (Run run : runs) {
          out.append(comma).append('[').append(run.count()).append(", ");
          out.append(by.of(run.source())).append(", ");
          out.append(run.line()).append(", ").append(run.step()).append(']');
          comma = ", ";
        }
        json = out.append(']').toString();
        numbers = by;
      }
      return json;
    }
  }

  /// Says that an emitted file is a source file, byte for byte.
  public void addCopy(ModPath file, SourceFile source) {
    int lines = source.lines().count();
    files.put(file, new Lines(List.of(new Run(lines, source.path(), 1, lines == 1 ? 0 : 1))));
  }

  /// Says where an emitted id was declared and on which line (from 1) of which file it stands.
  ///
  /// @param kind the keyword of its declaration: `focus`, `event`, `flag` …
  /// @param id as the game sees it
  public void addId(String kind, String id, Span declaredAt, ModPath file, int line) {
    add(ids(List.of(Id.of(kind, id, declaredAt, file, line))));
  }

  /// As [#addId] for many.
  public void add(Ids more) {
    ids.add(more);
  }

  /// Ids, such as those of one file, which are added together.
  public static Ids ids(List<Id> all) {
    return new Ids(all);
  }

  /// Ids that are added together.
  public static final class Ids {
    private final List<Id> all;
    private final List<Line> lines;
    private final SortedSet<String> sources = new TreeSet<>();

    private Ids(List<Id> unsorted) {
      this.all = unsorted.stream().sorted(BY_NAME).toList();
      this.lines = all.stream().map(id -> new Line(id, this)).toList();
      all.forEach(id -> sources.add(id.source()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Ids ids && (ids == this || ids.all.equals(all));
    }

    @Override
    public int hashCode() {
      return all.hashCode();
    }

    /// The line of one of them.
    private static final class Line {
      private final Id id;
      private final Ids among;
      private @Nullable Numbers numbers;
      private String json = "";

      Line(Id id, Ids among) {
        this.id = id;
        this.among = among;
      }

      Id id() {
        return id;
      }

      // Numbers are made anew only where they differ.
      @SuppressWarnings("ReferenceEquality")
      String json(Numbers by) {
        if (numbers != by) {
          json = SourceMap.json(id, by);
          numbers = by;
        }
        return json;
      }
    }
  }

  /// The sources, and the number by which each is called in a map.
  private static final class Numbers {
    private final List<String> sources;
    private final Map<String, Integer> numbers = new HashMap<>();

    Numbers(List<String> sources) {
      this.sources = sources;
      sources.forEach(source -> numbers.put(source, numbers.size()));
    }

    int of(String source) {
      return numbers.getOrDefault(source, -1);
    }
  }

  /// The text of the map: the same for the same facts, sources and files sorted by path, ids by
  /// name, one file or id on a line so that a difference between two builds is readable.
  public String toJson() {
    if (earlier.isOf(mod, files, ids)) {
      written = Optional.of(earlier);
      return earlier.text();
    }
    Numbers by = numbers();
    List<Ids.Line> sorted = sortedIds();
    String text = text(by, sorted);
    written = Optional.of(new Written(mod, by, files, ids, sorted, text));
    return text;
  }

  private String text(Numbers by, List<Ids.Line> sorted) {
    int size = 1024 + 100 * (files.size() + by.sources.size()) + 8 * sorted.size();
    for (Lines lines : files.values()) {
      size += lines.json(by).length();
    }
    for (Ids.Line line : sorted) {
      size += line.json(by).length();
    }
    StringBuilder json = new StringBuilder(size);
    json.append("{\n  \"version\": 1,\n  \"mod\": ").append(Json.quote(mod));
    json.append(",\n  \"sources\": ");
    Json.lines(json, by.sources, (source, out) -> out.append(Json.quote(source)));
    json.append(",\n  \"files\": ");
    Json.lines(
        json,
        List.copyOf(files.entrySet()),
        (file, out) ->
            out.append("{\"path\": ")
                .append(Json.quote(file.getKey().value()))
                .append(", \"lines\": ")
                .append(file.getValue().json(by))
                .append('}'));
    json.append(",\n  \"ids\": ");
    Json.lines(json, sorted, (line, out) -> out.append(line.json(by)));
    return json.append("\n}\n").toString();
  }

  private Numbers numbers() {
    SortedSet<String> sources = new TreeSet<>();
    files.values().forEach(lines -> sources.addAll(lines.sources));
    ids.forEach(some -> sources.addAll(some.sources));
    List<String> list = List.copyOf(sources);
    Numbers before = earlier.numbers();
    return before.sources.equals(list) ? before : new Numbers(list);
  }

  /// All ids by name: those of the map before that are still there, and the others among them.
  private List<Ids.Line> sortedIds() {
    Set<Ids> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    fresh.addAll(ids);
    List<Ids.Line> all = new ArrayList<>();
    earlier.ids().stream().filter(line -> fresh.contains(line.among)).forEach(all::add);
    all.forEach(line -> fresh.remove(line.among));
    fresh.forEach(some -> all.addAll(some.lines));
    // Mostly sorted, so quickly done.
    all.sort(Comparator.comparing(Ids.Line::id, BY_NAME));
    return all;
  }

  private static String json(Id id, Numbers by) {
    StringBuilder out = new StringBuilder(160);
    out.append("{\"kind\": ").append(Json.quote(id.kind()));
    out.append(", \"id\": ").append(Json.quote(id.id()));
    out.append(", \"source\": ").append(by.of(id.source()));
    out.append(", \"line\": ").append(id.line()).append(", \"column\": ").append(id.column());
    out.append(", \"file\": ").append(Json.quote(id.file().value()));
    return out.append(", \"emittedLine\": ").append(id.emittedLine()).append('}').toString();
  }
}
