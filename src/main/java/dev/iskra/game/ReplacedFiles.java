package dev.iskra.game;

import java.util.Arrays;
import java.util.EnumSet;
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
  /// The table of the provinces of a map, which no name of the game says that it comes from.
  static final String PROVINCES = "map/definition.csv";

  static ReplacedFiles of(Set<String> folders, Set<String> files) {
    Set<ObjectType> emptied = EnumSet.noneOf(ObjectType.class);
    if (!folders.isEmpty()) {
      emptied.addAll(Vocabulary.definitions().emptiedBy(folders));
    }
    if (files.contains(PROVINCES)) {
      emptied.add(ObjectType.PROVINCE);
      emptied.add(ObjectType.VICTORY_POINT);
    }
    return new ReplacedFiles(Set.copyOf(folders), Set.copyOf(files), Set.copyOf(emptied));
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
    return ReplacePath.takes(folders, path) || files.contains(path);
  }
}
