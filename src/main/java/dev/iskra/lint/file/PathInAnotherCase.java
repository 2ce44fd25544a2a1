package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;

/// A file of a mod that differs from one of the game in letter case only.
public final class PathInAnotherCase implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (ModFile file : mod.files().all()) {
      mod.names()
          .facts()
          .findIgnoringCase(ObjectType.FILE, file.path().value())
          .filter(known -> !known.name().equals(file.path().value()))
          .ifPresent(known -> sink.report(finding(file, known.name())));
    }
  }

  private Diagnostic finding(ModFile file, String known) {
    return finding(file.at(), "The game has `" + known + "`; this is another case.")
        .note("On Windows it replaces the game's file, on Linux it is read besides.")
        .help("Call it exactly as the game does, or give it a name of its own.");
  }
}
