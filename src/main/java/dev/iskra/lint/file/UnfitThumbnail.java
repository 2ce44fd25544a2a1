package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;

/// A `thumbnail.png` that Steam does not take, or a thumbnail that is none.
public final class UnfitThumbnail implements Lint {
  private static final String NAME = "thumbnail.png";

  /// What Steam takes at most, in bytes.
  private static final long MOST = 1_048_576;

  @Override
  public void check(ModView mod, Sink sink) {
    for (ModFile file : mod.files().all()) {
      String path = file.folded();
      if (path.equals(NAME) && file.size() >= MOST) {
        long tenths = file.size() * 10 / MOST;
        String size = tenths / 10 + "." + tenths % 10 + " MB";
        sink.report(
            finding(file.at(), "The thumbnail has " + size + ".")
                .note("Steam takes pictures of less than 1 MB."));
      } else if (path.matches("thumbnail\\.(jpe?g|gif|bmp)")) {
        sink.report(
            finding(file.at(), "The thumbnail is no PNG.")
                .note("The launcher and Steam look for `thumbnail.png`."));
      }
    }
  }
}
