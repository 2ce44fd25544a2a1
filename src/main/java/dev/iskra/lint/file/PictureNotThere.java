package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.model.Manifest.Stated;
import java.util.Locale;

/// A `picture` that names no file of the mod.
public final class PictureNotThere implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Stated picture : mod.files().manifest().stated("picture")) {
      if (mod.files().find(picture.value().toLowerCase(Locale.ROOT)).isEmpty()) {
        String message = "The mod has no file `" + picture.value() + "`.";
        sink.report(
            finding(picture.at(), message).note("The launcher shows the mod without a picture."));
      }
    }
  }
}
