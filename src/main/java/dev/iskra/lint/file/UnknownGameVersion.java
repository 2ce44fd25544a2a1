package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.model.Manifest;
import dev.iskra.model.Manifest.Stated;
import java.util.List;

/// A mod for a version of the game whose names are not known.
public final class UnknownGameVersion implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Manifest manifest = mod.files().manifest();
    Facts facts = mod.names().facts();
    if (!facts.suffice(manifest.game(), List.of())) {
      String message =
          "The mod is for `%s`, and the names of the game are known for %s."
              .formatted(manifest.game(), facts.version());
      sink.report(
          finding(
                  manifest.stated("supported_version").stream()
                      .findFirst()
                      .map(Stated::at)
                      .orElse(manifest.at()),
                  message)
              .note("A name that is unknown here may be of that version: it is a warning.")
              .help("`iskra index --game FOLDER` makes facts of your own game."));
    }
  }
}
