package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Printed;
import dev.iskra.clausewitz.Printer;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceMap;
import dev.iskra.kind.Emission;
import dev.iskra.kinds.mod.Descriptor;
import dev.iskra.model.Manifest;
import dev.iskra.model.Symbol;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of the mod while they are being put together.
final class Documents implements Emission {
  /// A script file: what stands at its head, and the rest.
  private static final class Document {
    private final Map<String, Entry> head = new LinkedHashMap<>();
    private final List<Entry> body = new ArrayList<>();

    List<Entry> entries() {
      List<Entry> all = new ArrayList<>(head.values());
      all.addAll(body);
      return all;
    }

    Span origin() {
      return entries().getFirst().span();
    }
  }

  private record Whole(ModPath path, List<Entry> entries, Span named) {}

  private record Declared(String keyword, Symbol symbol, ModPath path) {}

  private final Manifest manifest;
  private final Sink sink;
  private final SortedMap<ModPath, Document> scripts = new TreeMap<>();
  private final List<Whole> wholes = new ArrayList<>();
  private final List<Declared> declared = new ArrayList<>();
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
  public void declares(String keyword, Symbol symbol, ModPath path) {
    declared.add(new Declared(keyword, symbol, path));
  }

  /// Adds a file that was printed.
  void printed(ModPath path, Printed printed, Span origin) {
    if (reserve(path, origin)) {
      tree.add(new Artifact(path, printed.text().getBytes(StandardCharsets.UTF_8)));
      map.add(path, printed.lineOrigins());
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

  /// Prints the script files.
  void print() {
    scripts.forEach(
        (path, document) -> {
          Printed printed = Printer.print(document.entries());
          printed(path, printed, document.origin());
          ids(path, printed);
        });
    for (Whole whole : wholes) {
      printed(whole.path(), Printer.print(whole.entries()), whole.named());
    }
  }

  private void ids(ModPath path, Printed printed) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 1;
    for (String line : printed.text().lines().toList()) {
      String text = line.strip();
      if (text.startsWith("id = ")) {
        lines.putIfAbsent(text.substring("id = ".length()), number);
      }
      number++;
    }
    for (Declared one : declared) {
      if (one.path().equals(path)) {
        Symbol symbol = one.symbol();
        Optional.ofNullable(lines.get(symbol.id()))
            .ifPresent(line -> map.addId(one.keyword(), symbol.id(), symbol.at(), path, line));
      }
    }
  }

  /// The whole mod.
  Compiled.Mod mod(String lock) {
    return new Compiled.Mod(manifest.folder(), tree, Descriptor.of(manifest), map.toJson(), lock);
  }
}
