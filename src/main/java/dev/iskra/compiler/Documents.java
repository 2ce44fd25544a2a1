package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Printed;
import dev.iskra.clausewitz.Printer;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceMap;
import dev.iskra.kind.Emission;
import dev.iskra.kinds.mod.Descriptor;
import dev.iskra.model.Choices;
import dev.iskra.model.Manifest;
import dev.iskra.model.Symbol;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of the mod while they are being put together.
final class Documents implements Emission {
  /// A script file: what stands at its head, and the rest.
  private static final class Document {
    private final Map<String, Entry> head = new LinkedHashMap<>();
    private final List<Entry> body = new ArrayList<>();

    /// Pasted script may begin with a line of the head itself: then it is left to it.
    List<Entry> entries() {
      Set<String> pasted = new HashSet<>();
      for (Entry entry : body) {
        if (!(entry instanceof Verbatim verbatim) || !head.containsKey(line(verbatim))) {
          break;
        }
        pasted.add(line(verbatim));
      }
      List<Entry> all = new ArrayList<>();
      head.forEach(
          (text, entry) -> {
            if (!pasted.contains(text)) {
              all.add(entry);
            }
          });
      all.addAll(body);
      return all;
    }

    Span origin() {
      return entries().getFirst().span();
    }

    private static String line(Verbatim verbatim) {
      return verbatim.text().strip() + "\n";
    }
  }

  private record Whole(ModPath path, List<Entry> entries, Span named) {}

  private record Declared(String keyword, Symbol symbol) {}

  private static final String ID = "id = ";

  private final Manifest manifest;
  private final Sink sink;
  private final SortedMap<ModPath, Document> scripts = new TreeMap<>();
  private final List<Whole> wholes = new ArrayList<>();
  private final Map<ModPath, List<Declared>> declared = new HashMap<>();
  private final List<Choices.Choice> choices = new ArrayList<>();
  private final Map<String, Span> origins = new LinkedHashMap<>();
  private final ModTree tree = new ModTree();
  private final SourceMap map;

  Documents(Manifest manifest, Sink sink) {
    this.manifest = manifest;
    this.sink = sink;
    this.map = new SourceMap(manifest.folder());
  }

  @Override
  public String mod() {
    return manifest.folder();
  }

  @Override
  public void script(ModPath path, List<Entry> entries) {
    document(path).body.addAll(entries);
  }

  @Override
  public void whole(ModPath path, List<Entry> entries, Span named) {
    wholes.add(new Whole(path, List.copyOf(entries), named));
  }

  @Override
  public void head(ModPath path, Entry entry) {
    document(path).head.putIfAbsent(Printer.print(List.of(entry)).text(), entry);
  }

  private Document document(ModPath path) {
    return scripts.computeIfAbsent(path, _ -> new Document());
  }

  @Override
  public void text(ModPath path, String text, Span origin) {
    long lines = text.lines().count();
    List<Span> lineOrigins = new ArrayList<>();
    for (long i = 0; i < lines; i++) {
      lineOrigins.add(origin);
    }
    printed(path, new Printed(text, lineOrigins), origin);
  }

  @Override
  public void keeps(Choices.Choice choice) {
    choices.add(choice);
  }

  /// The choices that the lock is to keep.
  List<Choices.Choice> choices() {
    return List.copyOf(choices);
  }

  @Override
  public void declares(String keyword, Symbol symbol, ModPath path) {
    declared.computeIfAbsent(path, _ -> new ArrayList<>()).add(new Declared(keyword, symbol));
  }

  /// Adds a file that was printed.
  void printed(ModPath path, Printed printed, Span origin) {
    byte[] bytes = printed.text().getBytes(StandardCharsets.UTF_8);
    file(path, bytes, SourceMap.lines(printed.lineOrigins()), origin);
  }

  private void file(ModPath path, byte[] bytes, SourceMap.Lines lines, Span origin) {
    if (reserve(path, origin)) {
      tree.add(new Artifact(path, bytes));
      map.add(path, lines);
    }
  }

  /// Adds a source file byte for byte.
  void copy(ModPath path, SourceFile file) {
    if (reserve(path, new Span(file, 0, 0))) {
      tree.add(new Artifact(path, file.bytes()));
      map.addCopy(path, file);
    }
  }

  /// Takes a path for a file; whoever comes second is reported.
  boolean reserve(ModPath path, Span origin) {
    Span other = origins.putIfAbsent(path.folded(), origin);
    if (other != null) {
      sink.report(
          Diagnostic.of(
                  CompileRule.PATH_COLLISION,
                  origin,
                  "Another file of the mod is `" + path + "` already.")
              .label(other, "it comes from here")
              .help("Give one of them another path; the game reads all files of a folder."));
    }
    return other == null;
  }

  /// A script file that was printed.
  private record Page(
      ModPath path,
      byte[] bytes,
      SourceMap.Lines lines,
      Map<String, List<IdLine>> ids,
      Span origin) {
    static Page of(Map.Entry<ModPath, Document> document) {
      List<Entry> entries = document.getValue().entries();
      Printed printed = Printer.print(entries);
      return new Page(
          document.getKey(),
          printed.text().getBytes(StandardCharsets.UTF_8),
          SourceMap.lines(printed.lineOrigins()),
          idLines(printed),
          entries.getFirst().span());
    }

    /// The line that defines an id: of those on which it stands, the one that comes from the name
    /// of its declaration. The others fire the event or complete the focus.
    Optional<Integer> lineOf(Symbol symbol) {
      List<IdLine> lines = ids.getOrDefault(symbol.id(), List.of());
      return lines.stream()
          .filter(line -> line.beginsAt(symbol.at()))
          .findFirst()
          .or(() -> lines.stream().findFirst())
          .map(IdLine::number);
    }
  }

  /// A line (from 1) on which an id stands, and where it comes from.
  private record IdLine(int number, Span origin) {
    boolean beginsAt(Span name) {
      return origin.start() == name.start() && origin.source() == name.source();
    }
  }

  /// Prints the script files, many at a time.
  ///
  /// @param sound whether the program is without errors; otherwise nothing is printed, since what
  ///     is wrong may not be printable, and only the paths are taken
  void print(Workers workers, boolean sound) {
    if (!sound) {
      scripts.forEach((path, document) -> reserve(path, document.origin()));
      wholes.forEach(whole -> reserve(whole.path(), whole.named()));
      return;
    }
    for (Page page : workers.each(List.copyOf(scripts.entrySet()), Page::of)) {
      file(page.path(), page.bytes(), page.lines(), page.origin());
      ids(page);
    }
    for (Whole whole : wholes) {
      printed(whole.path(), Printer.print(whole.entries()), whole.named());
      // The file itself is the definition.
      for (Declared one : declared.getOrDefault(whole.path(), List.of())) {
        map.addId(one.keyword(), one.symbol().id(), one.symbol().at(), whole.path(), 1);
      }
    }
    scripts.clear();
  }

  private void ids(Page page) {
    for (Declared one : declared.getOrDefault(page.path(), List.of())) {
      Symbol symbol = one.symbol();
      page.lineOf(symbol)
          .ifPresent(line -> map.addId(one.keyword(), symbol.id(), symbol.at(), page.path(), line));
    }
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

  /// The whole mod.
  Compiled.Mod mod(String lock) {
    return new Compiled.Mod(manifest.folder(), tree, Descriptor.of(manifest), map.toJson(), lock);
  }
}
