package dev.iskra.game;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a file of facts.
public enum FactsRule implements StatedRule {
  /// Something else, or not as it was written.
  DAMAGED_FACTS,
  /// Written by an older or newer Iskra.
  FACTS_OF_ANOTHER_FORMAT
}
