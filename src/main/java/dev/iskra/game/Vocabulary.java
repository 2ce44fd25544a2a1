package dev.iskra.game;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the words of the game's script mean, as far as our data files say.
///
/// Each part is read when first asked for; every method throws [BrokenResource] if its
/// file is damaged. Safe to use from many threads.
public final class Vocabulary {
  /// The category of the rows that say where definitions stand.
  static final String PLACE = "place";

  /// The category of what says how a definition is declared in Iskra.
  public static final String KIND = "kind";

  private static final String FOLDER = "/game/vocabulary/";

  private static final class Entries {
    static final Catalog ALL = new Catalog(Catalogs.entries());

    private Entries() {}
  }

  private static final class Documentation {
    static final Catalog ALL = new Catalog(Catalogs.documentation());

    private Documentation() {}
  }

  // Two threads may both read a part; they read the same.
  private static volatile @Nullable Definitions definitions;
  private static volatile @Nullable Scopes scopes;
  private static volatile @Nullable TextCommands textCommands;

  private Vocabulary() {}

  /// Which file defines what.
  public static Definitions definitions() {
    Definitions known = definitions;
    if (known == null) {
      known = Definitions.of(rows());
      definitions = known;
    }
    return known;
  }

  /// The words that lead from one scope to another.
  public static Scopes scopes() {
    Scopes known = scopes;
    if (known == null) {
      known = Scopes.read(FOLDER + "scopes.txt");
      scopes = known;
    }
    return known;
  }

  /// What may stand in the square brackets of texts.
  public static TextCommands textCommands() {
    TextCommands known = textCommands;
    if (known == null) {
      known = TextCommands.read(FOLDER + "localisation.txt");
      textCommands = known;
    }
    return known;
  }

  /// The tags of the Steam Workshop that a mod may carry.
  public static List<String> tags() {
    return list("tags.txt");
  }

  /// The languages of the game, as in the names of localisation files (`braz_por`).
  public static List<String> languages() {
    return list("languages.txt");
  }

  /// The expansions and packs, spelt as `has_dlc` wants them.
  public static List<String> dlc() {
    return list("dlc.txt");
  }

  /// The search filters of focuses in the base game (`FOCUS_FILTER_POLITICAL`).
  public static List<String> focusFilters() {
    return list("focus_filters.txt");
  }

  /// The rules that an ideology or an idea may set (`can_puppet`).
  public static List<String> rules() {
    return list("rules.txt");
  }

  /// Every `extern` of our data, by category and name in small letters.
  public static Catalog entries() {
    return Entries.ALL;
  }

  /// What is said of them in our data, by category and name, and of their fields behind a `/`.
  public static Catalog documentation() {
    return Documentation.ALL;
  }

  private static List<Row> rows() {
    Catalog all = entries();
    return all.names(PLACE).stream()
        .flatMap(name -> all.texts(PLACE, name).stream())
        .map(Row::of)
        .toList();
  }

  /// Where definitions stand: files, keys with dots between them or `-`, the definition, and the
  /// scope it begins in or `-`; last, a key that leads to none or `-`.
  public static List<List<String>> places() {
    return rows().stream()
        .map(
            row ->
                Stream.concat(
                        row.cells().stream(),
                        Stream.of(row.attributes().getOrDefault("except", "-")))
                    .toList())
        .toList();
  }

  private static List<String> list(String file) {
    return List.copyOf(Resources.lines(FOLDER + file));
  }
}
