package dev.iskra.lint.text;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;

/// A text that stands both in Iskra and in a localisation file of the mod, under one key and in one
/// language: the game shows one of the two. Files in a folder `replace` are meant to win.
public final class TextGivenTwice implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    WrittenTexts written = mod.written();
    if (written.empty()) {
      return;
    }
    for (Symbol key : mod.names().all(ObjectType.LOCALISATION_KEY)) {
      if (written.languages().contains(key.attribute(WrittenTexts.LANGUAGE).orElse(""))) {
        written.placeOf().apply(key.id()).ifPresent(at -> sink.report(found(key, at)));
      }
    }
  }

  private Diagnostic found(Symbol key, Span at) {
    return finding(
            at,
            "The key of this text, `" + key.id() + "`, has another text in a localisation file.")
        .label(key.at(), "the other text")
        .note("Of two texts of one key in different files nobody knows which one the game shows.")
        .help(
            "Take one of them out, give one another key, or put the file that is to win into a"
                + " folder `replace`.");
  }
}
