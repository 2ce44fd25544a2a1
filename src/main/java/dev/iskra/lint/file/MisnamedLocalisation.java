package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Vocabulary;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of texts whose name and whose first line say two different languages.
public final class MisnamedLocalisation implements Lint {
  private static final Pattern NAME = Pattern.compile("localisation/.*_l_([a-z_]+)\\.yml");
  private static final Pattern HEADER = Pattern.compile("\\uFEFF?\\s*l_([a-z_]+):.*");

  /// How many lines are looked at: remarks may come before the header.
  private static final int LINES = 40;

  @Override
  public void check(ModView mod, Sink sink) {
    for (ModFile file : mod.files().all()) {
      Matcher name = NAME.matcher(file.folded());
      if (name.matches() && Vocabulary.languages().contains(name.group(1))) {
        header(file)
            .filter(line -> !language(line).equals(name.group(1)))
            .ifPresent(line -> sink.report(misnamed(line, name.group(1))));
      }
    }
  }

  private Diagnostic misnamed(Span line, String named) {
    String said = language(line);
    String message = "The file is named after `" + named + "`, and its texts are `" + said + "`.";
    return finding(line, message)
        .note("The game reads them in one of the two languages, or not at all.")
        .help("Name the file `…_l_" + said + ".yml`, or write `l_" + named + ":` here.");
  }

  private static String language(Span line) {
    Matcher header = HEADER.matcher(line.text());
    return header.matches() ? header.group(1) : "";
  }

  private static Optional<Span> header(ModFile file) {
    int last = Math.min(LINES, file.at().source().lines().count());
    for (int i = 1; i <= last; i++) {
      Span line = file.at().source().line(i);
      if (HEADER.matcher(line.text()).matches()) {
        return Vocabulary.languages().contains(language(line))
            ? Optional.of(line)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
