package dev.iskra.generate;

import dev.iskra.compiler.Sources;
import dev.iskra.emit.ModPath;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sources of a mod: texts by their paths, relative to the project.
///
/// @param files `mod-src/mod.iskra` and so on
public record GeneratedMod(SortedMap<String, String> files) {
  private static final String SCRIPT = "mod-src/script/";

  public GeneratedMod {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /// The size of all files, in bytes.
  public long size() {
    return files.values().stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /// The same with one more file, or with another text for one.
  public GeneratedMod with(String path, String text) {
    SortedMap<String, String> more = new TreeMap<>(files);
    more.put(path, text);
    return new GeneratedMod(more);
  }

  /// What a compiler is given, without a disk between.
  ///
  /// @param lock the text of `iskra.lock`; empty where there is none
  public Sources sources(String lock) {
    List<SourceFile> iskra = new ArrayList<>();
    List<Sources.ScriptSource> scripts = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          SourceFile file = SourceFile.of(path, text);
          if (path.startsWith(SCRIPT)) {
            ModPath target = new ModPath(path.substring(SCRIPT.length()));
            scripts.add(new Sources.ScriptSource(file, target));
          } else {
            iskra.add(file);
          }
        });
    Optional<SourceFile> lockFile =
        lock.isEmpty() ? Optional.empty() : Optional.of(SourceFile.of("iskra.lock", lock));
    return new Sources(iskra, scripts, List.of(), lockFile);
  }

  /// Writes the sources into a project's folder.
  public void writeTo(Path project) throws IOException {
    for (var file : files.entrySet()) {
      Path target = project.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
