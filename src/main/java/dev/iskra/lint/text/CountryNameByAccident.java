package dev.iskra.lint.text;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import java.util.List;
import java.util.Optional;

/// A localisation key that is a country's tag and an ideology, or a type of one, is the country's
/// name under it. The title of a focus has its id for a key, so that id must not be one.
public final class CountryNameByAccident implements Lint {
  /// The families whose ids are the keys of their titles.
  private static final List<ObjectType> TITLED =
      List.of(ObjectType.FOCUS, ObjectType.IDEA, ObjectType.DECISION);

  private static final int TAG = 3;

  @Override
  public void check(ModView mod, Sink sink) {
    for (ObjectType family : TITLED) {
      for (Symbol symbol : mod.names().all(family)) {
        found(symbol, mod.names()).ifPresent(sink::report);
      }
    }
  }

  private Optional<Diagnostic> found(Symbol symbol, Names names) {
    String id = symbol.id();
    boolean formed =
        symbol.origin() != Symbol.Origin.EXTERN && id.length() > TAG + 1 && id.charAt(TAG) == '_';
    if (!formed || !Vocabulary.scopes().looksLikeTag(id.substring(0, TAG))) {
      return Optional.empty();
    }
    String tag = id.substring(0, TAG);
    String rest = id.substring(TAG + 1);
    boolean named =
        names.byId(ObjectType.IDEOLOGY, rest).id().isPresent()
            || names.byId(ObjectType.IDEOLOGY_TYPE, rest).id().isPresent();
    if (!named || names.byId(ObjectType.COUNTRY, tag).id().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                symbol.at(),
                "The key `" + id + "` is what the game calls `" + tag + "` under `" + rest + "`.")
            .note("The title of this " + symbol.family().label() + " would be the country's name.")
            .help("Give it another id."));
  }
}
