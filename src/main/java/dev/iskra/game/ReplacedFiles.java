package dev.iskra.game;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The files that a mod puts in the place of those of the game and of other mods: it adds no names,
/// and those that only these files define count no more.
///
/// @param folders the folders that it replaces whole, in small letters
/// @param files the paths of its own files, in small letters
/// @param emptied the families of which nothing is left for want of those folders
record ReplacedFiles(Set<String> folders, Set<String> files, Set<ObjectType> emptied)
    implements FactSource {
  static ReplacedFiles of(Set<String> folders, Set<String> files) {
    return new ReplacedFiles(
        Set.copyOf(folders),
        Set.copyOf(files),
        folders.isEmpty() ? Set.of() : Set.copyOf(Vocabulary.definitions().emptiedBy(folders)));
  }

  @Override
  public Optional<FactTable> table(ObjectType family) {
    return Optional.empty();
  }

  @Override
  public boolean isComplete(ObjectType family) {
    return true;
  }

  /// Whether all files that define a name of another source are replaced.
  @Override
  public boolean hides(ObjectType family, FactTable table, int index) {
    if (folders.isEmpty() && files.isEmpty()) {
      return false;
    }
    int column = table.columns().indexOf(FactsFile.PLACE);
    if (column < 0) {
      return emptied.contains(family);
    }
    String places = table.value(index, column).toLowerCase(Locale.ROOT);
    return !places.isEmpty() && Arrays.stream(places.split("\\|")).allMatch(this::replaces);
  }

  private boolean replaces(String path) {
    int slash = path.lastIndexOf('/');
    return (slash > 0 && folders.contains(path.substring(0, slash))) || files.contains(path);
  }
}
