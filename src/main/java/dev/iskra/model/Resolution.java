package dev.iskra.model;

import dev.iskra.game.Fact;
import dev.iskra.text.NearestNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;

/// What a word names.
public sealed interface Resolution {
  /// Something the mod declares.
  record Declared(Symbol symbol) implements Resolution {}

  /// Something of the base game.
  record BaseGame(Fact fact) implements Resolution {}

  /// Several things of one name in several namespaces.
  record Ambiguous(List<Symbol> symbols) implements Resolution {}

  /// Nothing we know. Most words that are nothing we know are asked for by somebody who can do
  /// without, so what was perhaps meant is looked for only when a person is to be told.
  final class Unknown implements Resolution {
    private final Supplier<List<String>> near;
    private final boolean certain;

    /// A word that names nothing.
    ///
    /// @param near finds names that are spelt nearly so
    /// @param certain whether all names of the family are known
    Unknown(Supplier<List<String>> near, boolean certain) {
      this.near = near;
      this.certain = certain;
    }

    /// The same where these further names are known, which come first among those that are near.
    ///
    /// @param word what names nothing
    public Unknown or(String word, Collection<String> others) {
      return new Unknown(
          () -> {
            SequencedSet<String> all = new LinkedHashSet<>(NearestNames.of(word, others));
            all.addAll(near());
            return List.copyOf(all);
          },
          certain);
    }

    /// Names that are spelt nearly so, best first. Searches all names of the family.
    public List<String> near() {
      return near.get();
    }

    /// Whether all names of the family are known, so that this is a mistake; false where another
    /// mod or a newer game may define it.
    public boolean certain() {
      return certain;
    }
  }

  /// How the game calls it, where it is known.
  default Optional<String> id() {
    return switch (this) {
      case Declared d -> Optional.of(d.symbol().id());
      case BaseGame b -> Optional.of(b.fact().name());
      case Ambiguous _, Unknown _ -> Optional.empty();
    };
  }

  /// What is written for a word that may name nothing: the id, else the word as it stands.
  default String written(String word) {
    return id().orElse(word);
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
