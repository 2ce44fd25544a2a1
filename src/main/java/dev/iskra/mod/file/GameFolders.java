package dev.iskra.mod.file;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.text.NearestNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The folders that the game reads.
public final class GameFolders {
  /// The folders at the root of the game that mods have, too.
  private static final List<String> TOPS =
      List.of(
          "common",
          "dlc",
          "events",
          "fonts",
          "gfx",
          "history",
          "interface",
          "localisation",
          "map",
          "music",
          "portraits",
          "sound",
          "tutorial");

  /// The folders of which the game reads only those folders that it knows.
  private static final Set<String> SORTED = Set.of("common", "history");

  /// Known by the vocabulary alone, or because the game has files in them.
  private final Set<String> known = new TreeSet<>(TOPS);

  private final boolean complete;

  /// The folders of a game.
  public GameFolders(Facts facts) {
    for (List<String> place : Vocabulary.places()) {
      String files = place.getFirst();
      int glob = files.indexOf('*');
      add(glob < 0 ? files : files.substring(0, glob));
    }
    complete = facts.covers(ObjectType.FILE);
    facts.names(ObjectType.FILE).forEach(this::add);
  }

  private void add(String path) {
    String small = path.toLowerCase(Locale.ROOT);
    for (int slash = small.indexOf('/'); slash > 0; slash = small.indexOf('/', slash + 1)) {
      known.add(small.substring(0, slash));
    }
  }

  /// Whether the game reads only those folders in this one that it knows.
  public boolean isSorted(String folder) {
    return complete && SORTED.contains(folder.toLowerCase(Locale.ROOT));
  }

  /// Whether the game reads a folder.
  public boolean has(String folder) {
    return folder.isEmpty() || known.contains(folder.toLowerCase(Locale.ROOT));
  }

  /// Whether a folder of the game may be meant to be replaced. Of its pictures and sounds it is not
  /// known which folders they lie in.
  public boolean exists(String folder) {
    return !complete
        || has(folder)
        || List.of("gfx", "music", "portraits", "sound", "map", "dlc").stream()
            .anyMatch(top -> folder.startsWith(top + "/"));
  }

  /// The folder whose path is most like this one, if any is.
  public Optional<String> near(String folder) {
    String small = folder.toLowerCase(Locale.ROOT);
    int depth = depth(small);
    List<String> beside = known.stream().filter(one -> depth(one) == depth).toList();
    return NearestNames.of(small, beside).stream().findFirst();
  }

  private static int depth(String folder) {
    return (int) folder.chars().filter(c -> c == '/').count();
  }
}
