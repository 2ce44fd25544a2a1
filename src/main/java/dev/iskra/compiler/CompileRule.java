package dev.iskra.compiler;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a mod as a whole.
public enum CompileRule implements StatedRule {
  /// Two files for one path.
  PATH_COLLISION,
  /// Two texts for one localisation key.
  TWO_TEXTS_OF_ONE_KEY
}
