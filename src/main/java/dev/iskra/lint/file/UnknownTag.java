package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Vocabulary;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.model.Manifest.Stated;
import dev.iskra.text.NearestNames;

/// A tag that the Steam Workshop does not have for the game.
public final class UnknownTag implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Stated tag : mod.files().manifest().stated("tags")) {
      if (!Vocabulary.tags().contains(tag.value())) {
        String message = "The Steam Workshop has no tag `" + tag.value() + "`.";
        sink.report(
            finding(tag.at(), message)
                .suggest(
                    NearestNames.of(tag.value(), Vocabulary.tags()),
                    "There are `" + String.join("`, `", Vocabulary.tags()) + "`."));
      }
    }
  }
}
