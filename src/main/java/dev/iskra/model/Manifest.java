package dev.iskra.model;

import dev.iskra.suppress.Allowance;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// What a mod says of itself.
///
/// @param folder the name of its folder, and of the `.mod` file beside it
/// @param title the name players see
/// @param version the mod's own version
/// @param game the versions of the game it is for, as `1.17.*`
/// @param languages the languages it has texts in, the first being that of the source
/// @param dependencies the titles of mods it builds on
/// @param allowances what it does not want to be told
/// @param at where it is declared
public record Manifest(
    String folder,
    String title,
    String version,
    String game,
    List<String> tags,
    List<String> languages,
    List<String> dependencies,
    List<String> replacedPaths,
    Optional<String> picture,
    Optional<String> remoteFileId,
    List<Allowance> allowances,
    Span at) {
  public Manifest {
    tags = List.copyOf(tags);
    languages = List.copyOf(languages);
    dependencies = List.copyOf(dependencies);
    replacedPaths = List.copyOf(replacedPaths);
    allowances = List.copyOf(allowances);
  }
}
