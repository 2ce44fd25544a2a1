package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import java.util.Optional;

/// Texts whose keys the game forms itself, from an ideology, a type or a country.
final class KeyedTexts {
  private KeyedTexts() {}

  /// Gives the key the text of the header, where there is one.
  static void title(DeclarationReader in, String key) {
    in.header().title().ifPresent(title -> define(in, key, title));
  }

  /// Gives the key the text of a field, where there is one.
  static void field(DeclarationReader in, String name, String key) {
    in.field(name).ifPresent(a -> written(in, name, key, a.value()));
  }

  private static void written(DeclarationReader in, String name, String key, Expression value) {
    switch (value) {
      case Expression.Quoted quoted -> define(in, key, quoted);
      case Expression.Call call when call.forcedText().isPresent() ->
          define(in, key, call.forcedText().get());
      case Expression.Body body ->
          in.report(
              Diagnostic.of(
                      KindRule.CONDITIONAL_TEXT,
                      body.span(),
                      "The game has one text for `" + name + "` here and cannot choose.")
                  .help("Write one text; it may hold commands such as `[ROOT.GetLeader]`."));
      default ->
          in.report(
              Diagnostic.of(
                      KindRule.WRONG_TYPE, value.span(), "`" + name + "` is written in place.")
                  .help("Write it in quotes; the game finds it under the key `" + key + "`."));
    }
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
