package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.clausewitz.print.Printed;
import dev.iskra.clausewitz.print.Printer;
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
final class ScriptFiles implements Emission {
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

  private final Manifest manifest;
  private final Sink sink;
  private final SortedMap<ModPath, Document> scripts = new TreeMap<>();
  private final List<Whole> wholes = new ArrayList<>();
  private final Map<ModPath, List<PrintedScript.Declared>> declared = new HashMap<>();
  private final List<Choices.Choice> choices = new ArrayList<>();
  private final Map<String, Span> origins = new LinkedHashMap<>();
  private final Insertions insertions = new Insertions();
  private final ModTree tree = new ModTree();
  private final SourceMap map;

  ScriptFiles(Manifest manifest, SourceMap map, Sink sink) {
    this.manifest = manifest;
    this.sink = sink;
    this.map = map;
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
  public void insert(Span brace, List<Entry> entries) {
    insertions.add(brace, entries);
  }

  @Override
  public void head(ModPath path, Entry entry) {
    head(path, Printer.print(List.of(entry)).text(), entry);
  }

  /// @param text the entry as it is printed
  void head(ModPath path, String text, Entry entry) {
    document(path).head.putIfAbsent(text, entry);
  }

  /// Adds to a script file what several pieces put into it.
  void add(ModPath path, SharedScripts.SharedScript leaf) {
    if (leaf.isWritten()) {
      Document document = document(path);
      leaf.head().forEach(document.head::putIfAbsent);
      document.body.addAll(leaf.body());
    }
    if (!leaf.declared().isEmpty()) {
      declared.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(leaf.declared());
    }
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
    declared
        .computeIfAbsent(path, _ -> new ArrayList<>())
        .add(new PrintedScript.Declared(keyword, symbol));
  }

  /// Adds a file that was printed.
  void printed(ModPath path, Printed printed, Span origin) {
    byte[] bytes = printed.text().getBytes(StandardCharsets.UTF_8);
    file(new Artifact(path, bytes), SourceMap.lines(printed.lineOrigins()), origin);
  }

  /// Adds a file.
  void file(Artifact artifact, SourceMap.Lines lines, Span origin) {
    if (reserve(artifact.path(), origin)) {
      tree.add(artifact);
      map.add(artifact.path(), lines);
    }
  }

  /// Adds a source file byte for byte, but for what is put into it.
  void copy(ModPath path, SourceFile file) {
    Optional<Insertions.Amended> amended = insertions.into(file);
    if (amended.isPresent()) {
      SourceMap.Lines lines = SourceMap.lines(amended.get().lineOrigins());
      file(new Artifact(path, amended.get().bytes()), lines, new Span(file, 0, 0));
    } else if (reserve(path, new Span(file, 0, 0))) {
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

  /// Takes the paths of the script files.
  void reserve() {
    scripts.forEach((path, document) -> reserve(path, document.origin()));
    wholes.forEach(whole -> reserve(whole.path(), whole.named()));
  }

  /// Prints the script files, many at a time.
  void print(PrintedScripts pages, Workers workers) {
    List<PrintedScript.Plan> plans = new ArrayList<>(scripts.size());
    scripts.forEach(
        (path, document) ->
            plans.add(
                new PrintedScript.Plan(
                    path, document.entries(), declared.getOrDefault(path, List.of()))));
    for (PrintedScript page : pages.each(plans, workers)) {
      file(page.artifact(), page.lines(), page.origin());
      map.add(page.ids());
    }
    for (Whole whole : wholes) {
      printed(whole.path(), Printer.print(whole.entries()), whole.named());
      // The file itself is the definition.
      for (PrintedScript.Declared one : declared.getOrDefault(whole.path(), List.of())) {
        map.addId(one.keyword(), one.symbol().id(), one.symbol().at(), whole.path(), 1);
      }
    }
    scripts.clear();
  }

  /// The whole mod.
  Compiled.Mod mod(String lock) {
    return new Compiled.Mod(manifest.folder(), tree, Descriptor.of(manifest), map, lock);
  }
}
