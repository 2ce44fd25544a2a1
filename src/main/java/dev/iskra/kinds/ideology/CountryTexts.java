package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.Optional;

/// What countries and their parties are called under an ideology or a type of one. The game forms
/// the keys from the country's tag and the id.
final class CountryTexts {
  private CountryTexts() {}

  /// Reads the parties and names within a declaration.
  ///
  /// @param id of the ideology or type
  static void read(DeclarationReader in, String id) {
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
    KeyedTexts.requiredTitle(in, key);
    if (in.header().rest().size() == 1
        && in.header().rest().getFirst() instanceof Expression.Quoted longer) {
      KeyedTexts.define(in, key + "_long", longer);
    } else if (!in.header().rest().isEmpty()) {
      in.report(
          Diagnostic.of(
                  KindRule.HEADER,
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
    KeyedTexts.requiredTitle(in, key);
    KeyedTexts.fields(in, "country_name", key)
        .forEach(
            (field, missing) ->
                in.report(
                    Diagnostic.of(
                            KindRule.MISSING_TEXT,
                            in.header().place().span(),
                            "The name has no `"
                                + field
                                + "`, and the game would show the key `"
                                + missing
                                + "`.")
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
          Diagnostic.of(
                  KindRule.MISSING_NAME,
                  in.header().keyword().span(),
                  "This `" + keyword + "` does not say of which country.")
              .help("Write the country's tag: `" + keyword + " GER \"…\"`."));
      return Optional.empty();
    }
    return in.reference(ObjectType.COUNTRY, written.get());
  }
}
