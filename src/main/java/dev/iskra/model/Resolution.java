package dev.iskra.model;

import dev.iskra.game.Fact;
import java.util.List;
import java.util.Optional;

/// What a word names.
public sealed interface Resolution {
  /// Something the mod declares.
  record Declared(Symbol symbol) implements Resolution {}

  /// Something of the base game.
  record BaseGame(Fact fact) implements Resolution {}

  /// Several things of one name in several namespaces.
  record Ambiguous(List<Symbol> symbols) implements Resolution {}

  /// Nothing we know.
  ///
  /// @param near names that are spelt nearly so, best first
  /// @param certain whether all names of the family are known, so that this is a mistake; false
  /// where
  ///     another mod or a newer game may define it
  record Unknown(List<String> near, boolean certain) implements Resolution {}

  /// How the game calls it, where it is known.
  default Optional<String> id() {
    return switch (this) {
      case Declared d -> Optional.of(d.symbol().id());
      case BaseGame b -> Optional.of(b.fact().name());
      case Ambiguous _, Unknown _ -> Optional.empty();
    };
  }

  /// A thing that is known about it: the `type` of an event, the `tree` of a focus.
  default Optional<String> attribute(String key) {
    return switch (this) {
      case Declared d -> d.symbol().attribute(key);
      case BaseGame b -> b.fact().attribute(key);
      case Ambiguous _, Unknown _ -> Optional.empty();
    };
  }
}
