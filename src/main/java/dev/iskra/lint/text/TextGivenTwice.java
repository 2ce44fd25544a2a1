package dev.iskra.lint.text;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two texts of one key in one language: the game shows one of the two. They stand in localisation
/// files of the mod, or one of them in Iskra. Files in a folder `replace` are meant to win.
public final class TextGivenTwice implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    WrittenTexts written = mod.written();
    Symbols symbols = mod.names().symbols();
    for (String key : symbols.ids(ObjectType.LOCALISATION_KEY)) {
      List<Symbol> texts = symbols.claiming(ObjectType.LOCALISATION_KEY, key);
      inIskra(texts, written, sink);
      if (texts.size() > 1) {
        inFiles(texts, sink);
      }
    }
  }

  private void inIskra(List<Symbol> texts, WrittenTexts written, Sink sink) {
    if (!written.empty()) {
      for (Symbol text : texts) {
        if (language(text).filter(written.languages()::contains).isPresent()) {
          written.placeOf().apply(text.id()).ifPresent(at -> sink.report(found(text, at)));
        }
      }
    }
  }

  private void inFiles(List<Symbol> texts, Sink sink) {
    Map<String, Symbol> first = new HashMap<>();
    for (Symbol text : texts) {
      Optional<Symbol> before =
          language(text).flatMap(one -> Optional.ofNullable(first.putIfAbsent(one, text)));
      if (before.isPresent() && !words(before.get()).equals(words(text))) {
        sink.report(
            finding(text.at(), "The key `" + text.id() + "` has another text already.")
                .label(before.get().at(), "here")
                .note("The game shows one of the two.")
                .help("Take one of them out, or give it another key."));
      }
    }
  }

  private static Optional<String> language(Symbol text) {
    return text.attribute(WrittenTexts.LANGUAGE);
  }

  /// What stands between the quotes of its line.
  private static String words(Symbol text) {
    Span key = text.at();
    Span line = key.source().line(key.line());
    String rest = key.source().text(key.end(), line.end());
    int quote = rest.indexOf('"');
    return quote < 0 ? rest : rest.substring(quote, Math.max(quote, rest.lastIndexOf('"')));
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
