package dev.iskra.signature;

import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which blocks of which files of the game's layout hold what: those places of the vocabulary that
/// say in which scope they begin.
public final class Layout {
  private static final int SCOPE = 3;

  /// A kind of block in a kind of file.
  ///
  /// @param path the keys that lead to it, `*` for any; none where it is the whole file
  /// @param definition what it holds; see [Signatures#definition]
  /// @param scope the scope it begins in
  /// @param except keys that the last step leaves out
  public record Place(List<String> path, String definition, ScopeSet scope, Set<String> except) {
    /// A place that leaves out no key.
    public Place(List<String> path, String definition, ScopeSet scope) {
      this(path, definition, scope, Set.of());
    }

    /// Whether a key may be the step of the path at that depth.
    public boolean leads(int depth, String key) {
      String wanted = path.get(depth);
      boolean last = depth == path.size() - 1;
      return wanted.equals("*")
          ? !last || !except.contains(key.toLowerCase(Locale.ROOT))
          : wanted.equalsIgnoreCase(key);
    }
  }

  private record Line(String folder, boolean deep, String ending, Place place) {
    boolean holds(String file) {
      return file.startsWith(folder)
          && file.endsWith(ending)
          && (deep || file.indexOf('/', folder.length()) < 0);
    }
  }

  private static final class BuiltIn {
    static final Layout ALL = new Layout(Vocabulary.places());

    private BuiltIn() {}
  }

  private final Map<String, List<Line>> lines = new HashMap<>();

  private Layout(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (!row.get(SCOPE).equals("-")) {
        Line line = line(row);
        lines.computeIfAbsent(top(line.folder), _ -> new ArrayList<>()).add(line);
      }
    }
  }

  /// Ours.
  public static Layout builtIn() {
    return BuiltIn.ALL;
  }

  private static Line line(List<String> row) {
    String files = row.get(0);
    boolean deep = files.contains("/**/");
    int star = files.indexOf('*');
    String ending = files.substring(files.lastIndexOf('*') + 1);
    String folder = star < 0 ? files : files.substring(0, star);
    List<String> path = row.get(1).equals("-") ? List.of() : List.of(row.get(1).split("\\."));
    Place place = new Place(path, row.get(2), TypeReader.scopes(row.get(SCOPE)), except(row));
    return new Line(folder, deep, ending, place);
  }

  private static Set<String> except(List<String> row) {
    return row.getLast().equals("-") ? Set.of() : Set.of(row.getLast());
  }

  /// The first two folders of a path, which tell most files apart.
  private static String top(String file) {
    int slash = file.indexOf('/');
    int second = file.indexOf('/', slash + 1);
    return second < 0 ? file.substring(0, slash + 1) : file.substring(0, second + 1);
  }

  /// What a file at `path`, from the root of a mod, holds; nothing where that is not known.
  public List<Place> in(String path) {
    String small = path.toLowerCase(Locale.ROOT);
    if (small.indexOf('/') < 0) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (Line line : lines.getOrDefault(top(small), List.of())) {
      if (line.holds(small)) {
        places.add(line.place);
      }
    }
    return places;
  }
}
