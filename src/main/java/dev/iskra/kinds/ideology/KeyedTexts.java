package dev.iskra.kinds.ideology;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Texts whose keys the game forms itself, from an ideology, a type or a country: what these are
/// called, and what countries and their parties are called under them.
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
          IdeologyRule.TEXT_OF_THE_BASE_GAME
              .at(text.span(), "The base game has a text for `" + key + "` already, which stays.")
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
          KindRule.MISSING_TEXT
              .at(in.header().place().span(), "This `" + keyword + "` has no title.")
              .help("Write it in quotes after the name: `" + keyword + " name \"Title\" { … }`."));
    }
  }

  /// Reads the parties and names within a declaration.
  ///
  /// @param id of the ideology or type
  static void ofCountries(DeclarationReader in, String id) {
    for (Statement.Declaration child : in.children("party")) {
      party(in.child(child), id);
    }
    for (Statement.Declaration child : in.children("country_name")) {
      countryName(in.child(child), id);
    }
  }

  private static void party(DeclarationReader in, String id) {
    Optional<String> tag = tag(in);
    if (tag.isEmpty()) {
      return;
    }
    String key = tag.get() + "_" + id + "_party";
    requiredTitle(in, key);
    if (in.header().rest().size() == 1
        && in.header().rest().getFirst() instanceof Expression.Quoted longer) {
      define(in, key + "_long", longer);
    } else if (!in.header().rest().isEmpty()) {
      in.report(
          KindRule.MALFORMED_HEADER
              .at(
                  in.header().rest().getFirst().span(),
                  "A party has two names, a short one and a long one.")
              .help("Write `party GER \"KAPD\" \"Communist Workers' Party of Germany\"`."));
    }
  }

  private static void countryName(DeclarationReader in, String id) {
    in.refuseRest();
    Optional<String> tag = tag(in);
    if (tag.isEmpty()) {
      return;
    }
    String key = tag.get() + "_" + id;
    requiredTitle(in, key);
    fields(in, "country_name", key)
        .forEach(
            (field, missing) ->
                in.report(
                    KindRule.MISSING_TEXT
                        .at(
                            in.header().place().span(),
                            "The name has no `%s`, and the game would show the key `%s`."
                                .formatted(field, missing))
                        .help(
                            field.equals("def")
                                ? "Write the name as in a sentence: `def = \"the Soviet Union\"`."
                                : "Write the adjective: `adj = \"Soviet\"`.")));
  }

  private static Optional<String> tag(DeclarationReader in) {
    Optional<Expression.Word> written = in.header().name();
    if (written.isEmpty()) {
      String keyword = in.header().keyword().text();
      in.report(
          KindRule.MISSING_NAME
              .at(
                  in.header().keyword().span(),
                  "This `" + keyword + "` does not say of which country.")
              .help("Write the country's tag: `" + keyword + " GER \"…\"`."));
      return Optional.empty();
    }
    return in.reference(ObjectType.COUNTRY, written.get());
  }
}
