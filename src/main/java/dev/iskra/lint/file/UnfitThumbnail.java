package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import java.util.List;

/// A `thumbnail.png` that Steam does not take, or a thumbnail that is none.
public final class UnfitThumbnail implements Lint {
  private static final List<String> OTHERS = List.of("jpg", "jpeg", "gif", "bmp");

  /// What Steam takes at most, in bytes.
  private static final long MOST = 1_048_576;

  @Override
  public void check(ModView mod, Sink sink) {
    mod.files()
        .find("thumbnail.png")
        .filter(file -> file.size() >= MOST)
        .ifPresent(file -> sink.report(tooLarge(file)));
    for (String other : OTHERS) {
      mod.files()
          .find("thumbnail." + other)
          .ifPresent(
              file ->
                  sink.report(
                      finding(file.at(), "The thumbnail is no PNG.")
                          .note("The launcher and Steam look for `thumbnail.png`.")));
    }
  }

  private Diagnostic tooLarge(ModFile file) {
    long tenths = file.size() * 10 / MOST;
    String size = tenths / 10 + "." + tenths % 10 + " MB";
    return finding(file.at(), "The thumbnail has " + size + ".")
        .note("Steam takes pictures of less than 1 MB.");
  }
}
