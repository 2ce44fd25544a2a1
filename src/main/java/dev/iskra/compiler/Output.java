package dev.iskra.compiler;

import dev.iskra.clausewitz.print.Printed;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.collect.Collected;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceMap;
import dev.iskra.kinds.mod.Descriptor;
import dev.iskra.localisation.File;
import dev.iskra.localisation.Table;
import dev.iskra.model.Manifest;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the files of a mod together: each path once, each with its bytes and with where its lines
/// come from.
final class Output {
  private final Manifest manifest;
  private final Sink sink;
  private final boolean printed;
  private final Map<String, Span> origins = new HashMap<>();
  private final Map<String, Span> folders = new HashMap<>();
  private final ModTree tree = new ModTree();
  private final SourceMap map;

  /// @param map an empty one
  /// @param printed whether anything is printed; otherwise only the paths are taken. Of a program
  ///     with errors nothing may be: what is wrong may not be printable
  Output(Manifest manifest, SourceMap map, boolean printed, Sink sink) {
    this.manifest = manifest;
    this.map = map;
    this.printed = printed;
    this.sink = sink;
  }

  /// Adds the files that declarations write.
  ///
  /// @param pages prints those that several declarations write to
  void add(ScriptFiles files, Memo<ModPath, PrintedScript> pages, Workers workers) {
    if (printed) {
      List<PrintedScript> all =
          pages.each(
              files.shared(),
              path -> PrintedScript.Plan.of(files.file(path)),
              workers,
              path -> PrintedScript.of(path, files.file(path)));
      all.forEach(page -> file(page.artifact(), page.lines(), page.origin()));
      all.forEach(page -> map.add(page.ids()));
    } else {
      files.shared().forEach(path -> reserve(path, files.file(path).origin()));
    }
    for (ScriptFiles.Whole whole : files.wholes()) {
      if (reserve(whole.path(), whole.named()) && printed) {
        print(whole.path(), Printer.print(whole.entries()));
        // The file itself is the definition.
        for (ScriptFiles.Declared one : files.file(whole.path()).declared()) {
          map.addId(one.keyword(), one.symbol().id(), one.symbol().at(), whole.path(), 1);
        }
      }
    }
  }

  /// Adds the script files of the sources byte for byte, but for what is put into them.
  void add(List<Sources.ScriptSource> scripts, Insertions insertions) {
    for (Sources.ScriptSource script : scripts) {
      ModPath path = script.path();
      SourceFile file = script.file();
      if (reserve(path, file.span(0, 0)) && printed) {
        Optional<Insertions.Amended> amended = insertions.into(file);
        tree.add(new Artifact(path, amended.map(Insertions.Amended::bytes).orElse(file.bytes())));
        amended.ifPresentOrElse(
            some -> map.add(path, some.lineOrigins()), () -> map.addCopy(path, file));
      }
    }
  }

  /// Adds what belongs to every mod, and what is written as text.
  ///
  /// @param traced where the lines of localisation files come from
  void add(Collected collected, Table texts, Memo<File, SourceMap.Lines> traced, Workers workers) {
    text(new ModPath("descriptor.mod"), Descriptor.of(manifest), manifest.at());
    collected.rawTexts().forEach(raw -> text(raw.path(), raw.text(), raw.at()));
    List<String> languages = texts.isEmpty() ? List.of() : manifest.languages();
    List<ModPath> paths = languages.stream().map(this::localisation).toList();
    paths.forEach(path -> reserve(path, manifest.at()));
    if (!printed) {
      return;
    }
    // A language without translations gets the texts of the source: the game would show bare keys.
    List<File> files =
        languages.stream().map(one -> texts.file("l_" + one, manifest.at())).toList();
    List<SourceMap.Lines> lines = traced.each(files, workers, Output::trace);
    for (int i = 0; i < files.size(); i++) {
      tree.add(new Artifact(paths.get(i), files.get(i).bytes()));
      map.add(paths.get(i), lines.get(i));
    }
  }

  /// Where the texts of a language go: a file of the mod's own that has the name keeps it.
  private ModPath localisation(String language) {
    String folder = "localisation/" + language + "/" + manifest.folder();
    String end = "_l_" + language + ".yml";
    ModPath path = new ModPath(folder + end);
    for (int i = 2; origins.containsKey(path.folded()); i++) {
      path = new ModPath(folder + "_" + i + end);
    }
    return path;
  }

  private static SourceMap.Lines trace(File file) {
    SourceMap.Tracing tracing = new SourceMap.Tracing();
    file.origins().forEach(origin -> tracing.line(origin.path(), origin.line()));
    return tracing.lines();
  }

  /// Adds a file that is written as text.
  void text(ModPath path, String text, Span origin) {
    if (reserve(path, origin) && printed) {
      int lines = Math.toIntExact(text.lines().count());
      print(path, new Printed(text, Collections.nCopies(lines, origin)));
    }
  }

  /// Takes the paths of files that are only copied.
  void reserve(List<Sources.Asset> assets) {
    assets.forEach(asset -> reserve(asset.path(), SourceFile.of(asset.source(), "").span(0, 0)));
  }

  private void print(ModPath path, Printed file) {
    tree.add(new Artifact(path, file.text().getBytes(StandardCharsets.UTF_8)));
    map.add(path, file.lineOrigins());
  }

  private void file(Artifact artifact, SourceMap.Lines lines, Span origin) {
    if (reserve(artifact.path(), origin)) {
      tree.add(artifact);
      map.add(artifact.path(), lines);
    }
  }

  /// Takes a path for a file; whoever comes second is reported.
  private boolean reserve(ModPath path, Span origin) {
    String name = path.folded();
    Span file = origins.get(name);
    Span folder = folders.get(name);
    if (file != null) {
      collide(origin, "Another file of the mod is `" + path + "` already.", file);
    } else if (folder != null) {
      collide(origin, "`" + path + "` is a folder of the mod already.", folder);
    } else if (isFree(path, name, origin)) {
      origins.put(name, origin);
      return true;
    }
    return false;
  }

  /// Takes the folders that a file lies in, unless one of them is a file.
  private boolean isFree(ModPath path, String name, Span origin) {
    List<String> fresh = new ArrayList<>();
    for (int i = name.lastIndexOf('/');
        i > 0 && !folders.containsKey(name.substring(0, i));
        i = name.lastIndexOf('/', i - 1)) {
      Span file = origins.get(name.substring(0, i));
      if (file != null) {
        String folder = path.value().substring(0, i);
        collide(origin, "`" + folder + "` is a file of the mod already, and no folder.", file);
        return false;
      }
      fresh.add(name.substring(0, i));
    }
    fresh.forEach(folder -> folders.put(folder, origin));
    return true;
  }

  private void collide(Span origin, String message, Span other) {
    sink.report(
        CompileRule.PATH_COLLISION
            .at(origin, message)
            .label(other, "it comes from here")
            .help("Give one of them another path; the game reads all files of a folder."));
  }

  /// The whole mod.
  Compiled.Mod mod(String lock) {
    return new Compiled.Mod(manifest.folder(), tree, Descriptor.of(manifest), map, lock);
  }
}
