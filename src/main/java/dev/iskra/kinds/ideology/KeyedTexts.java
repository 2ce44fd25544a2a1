package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Texts whose keys the game forms itself, from an ideology, a type or a country.
final class KeyedTexts {
  private KeyedTexts() {}

  /// Gives the texts of a declaration the keys that its definition file says.
  ///
  /// @param id what stands in the keys
  /// @return those that are nowhere, by the keys that the game asks for
  static SequencedMap<String, String> fields(DeclarationReader in, String kind, String id) {
    SequencedMap<String, String> missing = new LinkedHashMap<>();
    KindEntry.of(kind)
        .texts()
        .forEach(
            (name, pattern) -> {
              String key = pattern.replace("<id>", id);
              if (in.has(name)) {
                in.texts()
                    .inPlace(name, in.field(name).orElseThrow().value())
                    .ifPresent(text -> define(in, key, text));
              } else if (!known(in, key)) {
                missing.put(name, key);
              }
            });
    return missing;
  }

  /// Gives a key a text, unless the base game has one: which of two counts is not known.
  static void define(DeclarationReader in, String key, Expression.Quoted text) {
    if (in.names().facts().has(ObjectType.LOCALISATION_KEY, key)) {
      in.report(
          Diagnostic.of(
                  IdeologyRule.TEXT_OF_THE_BASE_GAME,
                  text.span(),
                  "The base game has a text for `" + key + "` already, which stays.")
              .note("Of two texts of one key in different files nobody knows which one counts.")
              .help(
                  "Leave it out here, or put it into a file"
                      + " `script/localisation/english/replace/…_l_english.yml`."));
      return;
    }
    in.texts().define(key, text);
  }

  /// Whether a key has a text without our doing: in a localisation file of the mod or of the
  /// game.
  static boolean known(DeclarationReader in, String key) {
    return in.names().byId(ObjectType.LOCALISATION_KEY, key).id().isPresent();
  }

  /// The text of the header, which must be there unless the key has one already.
  static void requiredTitle(DeclarationReader in, String key) {
    Optional<Expression.Quoted> title = in.header().title();
    if (title.isPresent()) {
      define(in, key, title.get());
    } else if (!known(in, key)) {
      String keyword = in.header().keyword().text();
      in.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT,
                  in.header().place().span(),
                  "This `" + keyword + "` has no title.")
              .help("Write it in quotes after the name: `" + keyword + " name \"Title\" { … }`."));
    }
  }
}
