package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Vocabulary;
import dev.iskra.lint.Lint;
import dev.iskra.lint.LintRule;
import dev.iskra.mod.ModView;
import dev.iskra.model.Manifest.Stated;
import dev.iskra.text.NearestNames;
import java.util.List;

/// A tag that the Steam Workshop does not have for the game.
public final class UnknownTag implements Lint {
  private static final LintRule RULE = new LintRule(UnknownTag.class);

  @Override
  public void check(ModView mod, Sink sink) {
    for (Stated tag : mod.files().manifest().stated("tags")) {
      if (!Vocabulary.tags().contains(tag.value())) {
        List<String> near = NearestNames.of(tag.value(), Vocabulary.tags());
        String message = "The Steam Workshop has no tag `" + tag.value() + "`.";
        sink.report(
            Diagnostic.of(RULE, tag.at(), message)
                .help(
                    near.isEmpty()
                        ? "There are `" + String.join("`, `", Vocabulary.tags()) + "`."
                        : "Did you mean `" + near.getFirst() + "`?"));
      }
    }
  }
}
