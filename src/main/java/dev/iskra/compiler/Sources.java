package dev.iskra.compiler;

import dev.iskra.emit.ModPath;
import dev.iskra.game.Facts;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.mod.file.ModFile;
import dev.iskra.text.SourceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a build reads, in memory. The order of the lists does not matter to the result.
///
/// @param iskra Iskra files; a path is as people see it, relative to the project
/// (`mod-src/mod.iskra`)
/// @param scripts files in the game's layout, passed through byte for byte
/// @param assets files that are only copied
/// @param lock `iskra.lock` where there is one
/// @param facts what the game and other mods define
/// @param descriptor what a `descriptor.mod` among the files says
/// @param plain whether it is a mod of plain script in the game's layout, which declares nothing in
///     Iskra
public record Sources(
    List<SourceFile> iskra,
    List<ScriptSource> scripts,
    List<Asset> assets,
    Optional<SourceFile> lock,
    Facts facts,
    ModDescriptor descriptor,
    boolean plain) {
  /// A script file and where it goes in the mod.
  public record ScriptSource(SourceFile file, ModPath path) {}

  /// A file that is copied and never read.
  ///
  /// @param source its name as people see it
  /// @param path where it goes in the mod
  /// @param size in bytes, of a thumbnail; 0 where it does not matter
  public record Asset(String source, ModPath path, long size) {}

  public Sources {
    iskra = List.copyOf(iskra);
    scripts = List.copyOf(scripts);
    assets = List.copyOf(assets);
  }

  /// Sources of a mod for the newest version of the game that is known.
  public Sources(
      List<SourceFile> iskra,
      List<ScriptSource> scripts,
      List<Asset> assets,
      Optional<SourceFile> lock) {
    this(iskra, scripts, assets, lock, Facts.newest());
  }

  /// Sources of a mod that is declared in Iskra.
  public Sources(
      List<SourceFile> iskra,
      List<ScriptSource> scripts,
      List<Asset> assets,
      Optional<SourceFile> lock,
      Facts facts) {
    this(iskra, scripts, assets, lock, facts, ModDescriptor.NONE, false);
  }

  /// The same as a mod of plain script.
  public Sources asPlainMod() {
    return new Sources(iskra, scripts, assets, lock, facts, descriptor, true);
  }

  /// The same with a descriptor.
  public Sources with(ModDescriptor said) {
    return new Sources(iskra, scripts, assets, lock, facts, said, plain);
  }

  /// The same in the order of paths, on which everything after depends.
  Sources sorted() {
    return new Sources(
        iskra.stream().sorted(Comparator.comparing(SourceFile::path)).toList(),
        scripts.stream().sorted(Comparator.comparing(ScriptSource::path)).toList(),
        assets.stream().sorted(Comparator.comparing(Asset::path)).toList(),
        lock,
        facts,
        descriptor,
        plain);
  }

  /// The same with the objects of an earlier reading for files that have not changed, so that
  /// they can be told by identity.
  Sources keeping(Sources earlier) {
    Map<String, SourceFile> files = new HashMap<>();
    earlier.iskra.forEach(file -> files.put(file.path(), file));
    Map<ModPath, ScriptSource> placed = new HashMap<>();
    earlier.scripts.forEach(script -> placed.put(script.path(), script));
    return new Sources(
        iskra.stream().map(file -> kept(file, files.get(file.path()))).toList(),
        scripts.stream().map(script -> kept(script, placed.get(script.path()))).toList(),
        assets,
        lock.map(file -> kept(file, earlier.lock.orElse(null))),
        facts.equals(earlier.facts) ? earlier.facts : facts,
        descriptor,
        plain);
  }

  private static SourceFile kept(SourceFile file, @Nullable SourceFile earlier) {
    return earlier != null && earlier.isAlike(file) ? earlier : file;
  }

  private static ScriptSource kept(ScriptSource script, @Nullable ScriptSource earlier) {
    return earlier != null && earlier.file().isAlike(script.file()) ? earlier : script;
  }

  /// Every file that goes into the mod as it stands.
  List<ModFile> placed() {
    return Stream.concat(
            scripts.stream().map(one -> new ModFile(one.path(), one.file().span(0, 0), 0)),
            assets.stream()
                .map(
                    one ->
                        new ModFile(
                            one.path(), SourceFile.of(one.source(), "").span(0, 0), one.size())))
        .toList();
  }

  /// Every file that is read, by path.
  Map<String, SourceFile> byPath() {
    Map<String, SourceFile> result = new HashMap<>();
    files().forEach(file -> result.put(file.path(), file));
    return result;
  }

  /// Every file that is read, the lock too.
  Stream<SourceFile> files() {
    return Stream.of(iskra.stream(), scripts.stream().map(ScriptSource::file), lock.stream())
        .flatMap(Function.identity());
  }
}
