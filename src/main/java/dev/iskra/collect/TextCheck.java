package dev.iskra.collect;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds texts that stand both in Iskra and in a localisation file of the mod, under one key and
/// in one language: the game shows one of the two. Files in a folder `replace` are meant to win.
public final class TextCheck {
  /// What a localisation key knows of its language: `english`.
  static final String LANGUAGE = "language";

  private TextCheck() {}

  /// Reports each such text.
  ///
  /// @param scripts what each piece of script defines
  /// @param languages the languages the mod is written in, as `english`
  /// @param written where the text of a key stands in Iskra, if it does
  public static void run(
      List<List<Symbol>> scripts,
      List<String> languages,
      Function<String, Optional<Span>> written,
      Sink sink) {
    for (List<Symbol> script : scripts) {
      for (Symbol symbol : script) {
        if (symbol.family() == ObjectType.LOCALISATION_KEY
            && languages.contains(symbol.attributes().getOrDefault(LANGUAGE, ""))) {
          written.apply(symbol.id()).ifPresent(at -> sink.report(twice(symbol, at)));
        }
      }
    }
  }

  private static Diagnostic twice(Symbol symbol, Span at) {
    return Diagnostic.of(
            CollectRule.TEXT_TWICE,
            at,
            "The key of this text, `" + symbol.id() + "`, has another text in a localisation file.")
        .label(symbol.at(), "the other text")
        .note("Of two texts of one key in different files nobody knows which one the game shows.")
        .help(
            "Take one of them out, give one another key, or put the file that is to win into a"
                + " folder `replace`.");
  }
}
