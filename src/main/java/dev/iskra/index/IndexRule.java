package dev.iskra.index;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the files of a game, besides their script.
public enum IndexRule implements StatedRule {
  /// A line of `map/definition.csv` that is none.
  MALFORMED_PROVINCE,
  /// A name of which there can be one only.
  DEFINED_IN_TWO_FILES
}
