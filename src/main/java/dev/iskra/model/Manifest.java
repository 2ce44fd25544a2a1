package dev.iskra.model;

import dev.iskra.suppress.Allowance;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a mod says of itself.
///
/// @param folder the name of its folder, and of the `.mod` file beside it
/// @param title the name players see
/// @param version the mod's own version
/// @param game the versions of the game it is for, as `1.17.*`
/// @param languages the languages it has texts in, the first being that of the source
/// @param dependencies the titles of mods it builds on
/// @param allowances what it does not want to be told
/// @param stated the same field by field, where each stands
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
    List<Stated> stated,
    Span at) {
  /// A value of a field that is one, or one of several.
  ///
  /// @param field as the game calls it, such as `replace_path`
  public record Stated(String field, String value, Span at) {}

  public Manifest {
    tags = List.copyOf(tags);
    languages = List.copyOf(languages);
    dependencies = List.copyOf(dependencies);
    replacedPaths = List.copyOf(replacedPaths);
    allowances = List.copyOf(allowances);
    stated = List.copyOf(stated);
  }

  /// Where the values of a field stand.
  public List<Stated> stated(String field) {
    return stated.stream().filter(one -> one.field().equals(field)).toList();
  }

  /// The same with what a descriptor says besides.
  public Manifest with(
      List<String> moreTags,
      List<String> moreDependencies,
      List<String> moreReplaced,
      Optional<String> otherPicture,
      Optional<String> otherId,
      List<Stated> moreStated) {
    return new Manifest(
        folder,
        title,
        version,
        game,
        joined(tags, moreTags),
        languages,
        joined(dependencies, moreDependencies),
        joined(replacedPaths, moreReplaced),
        picture.or(() -> otherPicture),
        remoteFileId.or(() -> otherId),
        allowances,
        joined(stated, moreStated),
        at);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
