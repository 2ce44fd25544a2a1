package dev.iskra.mod.file;

import dev.iskra.model.Manifest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that stand in a mod as somebody else made them.
public final class ModFiles {
  private final List<ModFile> all;
  private final ModDescriptor descriptor;
  private final Manifest manifest;
  private Optional<Map<String, ModFile>> folded = Optional.empty();

  /// @param all in the order of their paths, script first
  /// @param descriptor what a `descriptor.mod` says
  /// @param manifest what the mod says of itself, there or in Iskra
  public ModFiles(List<ModFile> all, ModDescriptor descriptor, Manifest manifest) {
    this.all = List.copyOf(all);
    this.descriptor = descriptor;
    this.manifest = manifest;
  }

  /// All of them, but for the descriptor.
  public List<ModFile> all() {
    return all;
  }

  /// What a `descriptor.mod` says.
  public ModDescriptor descriptor() {
    return descriptor;
  }

  /// What the mod says of itself, in a descriptor or in Iskra.
  public Manifest manifest() {
    return manifest;
  }

  /// The file at a path, letter case aside.
  ///
  /// @param path in small letters
  public Optional<ModFile> find(String path) {
    Map<String, ModFile> known =
        folded.orElseGet(
            () -> {
              Map<String, ModFile> made = new HashMap<>();
              all.forEach(file -> made.putIfAbsent(file.folded(), file));
              folded = Optional.of(made);
              return made;
            });
    return Optional.ofNullable(known.get(path));
  }
}
