package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Vocabulary;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.text.NearestNames;
import java.util.List;
import java.util.Optional;

/// A file in `localisation/` whose name does not end in `_l_` and a language of the game and
/// `.yml`.
public final class UnreadLocalisation implements Lint {
  /// The list of the languages themselves.
  private static final String LANGUAGES = "localisation/languages.yml";

  @Override
  public void check(ModView mod, Sink sink) {
    mod.files().all().stream()
        .filter(file -> file.folded().startsWith("localisation/"))
        .filter(file -> !file.folded().equals(LANGUAGES))
        .forEach(file -> complaint(file.folded()).ifPresent(why -> sink.report(found(file, why))));
  }

  private Diagnostic found(ModFile file, String why) {
    return finding(file.at(), "The game does not read this file of texts.")
        .note(why)
        .help("Its name has to end in `_l_english.yml`, or the same with another language.");
  }

  private static Optional<String> complaint(String path) {
    int dot = path.lastIndexOf('.');
    String name = path.substring(path.lastIndexOf('/') + 1, Math.max(dot, 0));
    String ending = path.substring(dot + 1);
    int mark = name.lastIndexOf("_l_");
    if (!ending.equals("yml")) {
      return mark < 0 || !List.of("txt", "yaml", "csv").contains(ending)
          ? Optional.empty()
          : Optional.of("It ends in `." + ending + "`.");
    }
    String language = mark < 0 ? "" : name.substring(mark + "_l_".length());
    List<String> known = Vocabulary.languages();
    if (known.contains(language) || (name.startsWith("l_") && known.contains(name.substring(2)))) {
      return Optional.empty();
    }
    List<String> near = NearestNames.of(language, known);
    return Optional.of(
        near.isEmpty()
            ? "Its name does not end in a language of the game."
            : "The game has no language `" + language + "`; meant is `" + near.getFirst() + "`.");
  }
}
