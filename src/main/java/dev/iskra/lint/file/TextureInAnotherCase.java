package dev.iskra.lint.file;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.mod.sprite.Textures;

/// A sprite that names a picture of the mod in another case than the file has.
public final class TextureInAnotherCase implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Scalar named : mod.textures()) {
      String path = Textures.written(named);
      mod.files()
          .find(Textures.path(named))
          .filter(file -> !file.path().value().equals(path))
          .ifPresent(file -> sink.report(finding(named, file)));
    }
  }

  private Diagnostic finding(Scalar named, ModFile file) {
    return finding(named.span(), "The file is called `" + file.path() + "`.")
        .note("Linux and macOS tell small letters from capitals and do not find it.");
  }
}
