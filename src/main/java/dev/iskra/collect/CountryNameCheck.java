package dev.iskra.collect;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import java.util.List;

/// A localisation key that is a country's tag and an ideology, or a type of one, is the country's
/// name under it. The title of a focus has its id for a key, so that id must not be one.
public final class CountryNameCheck {
  /// The families whose ids are the keys of their titles.
  private static final List<ObjectType> TITLED =
      List.of(ObjectType.FOCUS, ObjectType.IDEA, ObjectType.DECISION);

  private static final int TAG = 3;

  private CountryNameCheck() {}

  /// Checks the ids of all that is declared in Iskra.
  public static void run(Names names, Sink sink) {
    for (ObjectType family : TITLED) {
      for (Symbol symbol : names.symbols().all(family)) {
        if (symbol.origin() == Symbol.Origin.ISKRA) {
          check(symbol, names, sink);
        }
      }
    }
  }

  private static void check(Symbol symbol, Names names, Sink sink) {
    String id = symbol.id();
    if (id.length() < TAG + 2
        || id.charAt(TAG) != '_'
        || !Vocabulary.scopes().looksLikeTag(id.substring(0, TAG))) {
      return;
    }
    String tag = id.substring(0, TAG);
    String rest = id.substring(TAG + 1);
    boolean named =
        names.byId(ObjectType.IDEOLOGY, rest).id().isPresent()
            || names.byId(ObjectType.IDEOLOGY_TYPE, rest).id().isPresent();
    Resolution country = names.byId(ObjectType.COUNTRY, tag);
    if (named && country.id().isPresent()) {
      sink.report(
          Diagnostic.of(
                  CollectRule.COUNTRY_NAME,
                  symbol.at(),
                  "The key `" + id + "` is what the game calls `" + tag + "` under `" + rest + "`.")
              .note(
                  "The title of this " + symbol.family().label() + " would be the country's name.")
              .help("Give it another id."));
    }
  }
}
