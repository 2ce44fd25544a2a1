package dev.iskra.check;

import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.text.Digits;
import java.util.Optional;

/// What a word names by its form alone, where it leads to a scope: a country, a state, or what
/// stands behind `mio:` and `sp:`.
///
/// @param at where the name begins in the word
record NameReference(ObjectType family, String name, int at) {
  /// The name in `text`; empty if it is of another form.
  static Optional<NameReference> of(String text) {
    if (Vocabulary.scopes().looksLikeTag(text)) {
      return Optional.of(new NameReference(ObjectType.COUNTRY, text, 0));
    }
    if (Digits.only(text)) {
      return Optional.of(new NameReference(ObjectType.STATE, text, 0));
    }
    if (text.startsWith("mio:")) {
      return Optional.of(
          new NameReference(ObjectType.INDUSTRIAL_ORGANIZATION, text.substring(4), 4));
    }
    return text.startsWith("sp:")
        ? Optional.of(new NameReference(ObjectType.SPECIAL_PROJECT, text.substring(3), 3))
        : Optional.empty();
  }

  /// What is to be said if nothing of that name is known; empty if there is, or if it could be.
  Optional<Resolution.Unknown> unknown(Names names) {
    boolean open =
        !names.covers(family)
            || name.indexOf('[') >= 0
            || (family == ObjectType.COUNTRY
                && names.byId(ObjectType.COUNTRY_TAG_ALIAS, name).id().isPresent());
    return !open && names.byId(family, name) instanceof Resolution.Unknown unknown && !isPart(names)
        ? Optional.of(unknown)
        : Optional.empty();
  }

  /// Whether it is one of several files that the compiler makes of an order of battle in Iskra.
  private boolean isPart(Names names) {
    return family == ObjectType.ORDER_OF_BATTLE
        && names.all(family).stream()
            .anyMatch(
                symbol ->
                    symbol.origin() == Symbol.Origin.ISKRA && name.startsWith(symbol.id() + "_"));
  }
}
