package dev.iskra.game;

import java.util.Optional;

/// Something that holds tables of facts. Two that are equal hold the same.
sealed interface FactSource permits BuiltInFacts, FactsFile, ReplacedFiles {
  /// The table of a family, opened when first asked for; empty if nothing is known of it.
  Optional<FactTable> table(ObjectType family);

  /// Whether nothing of the family is missing. True also where there is nothing to miss.
  boolean isComplete(ObjectType family);

  /// Whether a name of a source below counts no more, because of what is in this one.
  default boolean hides(ObjectType family, FactTable table, int index) {
    return false;
  }
}
