package dev.iskra.game;

import java.util.Optional;

/// What a block of script holds.
public enum BlockKind {
  /// Tests.
  TRIGGER,
  /// Effects.
  EFFECT,
  /// An option of an event: effects, and what an option has besides.
  OPTION,
  /// An outcome of a random choice: effects, and `modifier` on its chance.
  RANDOM_ENTRY,
  /// Outcomes, each under its weight: numbers here are no states.
  RANDOM_LIST,
  /// A base value, and `modifier`.
  WEIGHT,
  /// Tests under which a weight changes, and `factor` or `add`.
  WEIGHT_MODIFIER,
  /// Names of modifiers with their values.
  MODIFIERS,
  /// Plain fields of an effect or trigger.
  ARGUMENTS,
  /// Text that the game puts together and reads when it runs: not to be looked into.
  TEMPLATE,
  /// The fields of a definition.
  DEFINITION;

  /// The simpler kind of which this is a special form; keys are looked up there too.
  public Optional<BlockKind> base() {
    return switch (this) {
      case OPTION, RANDOM_ENTRY -> Optional.of(EFFECT);
      case WEIGHT_MODIFIER -> Optional.of(TRIGGER);
      default -> Optional.empty();
    };
  }

  /// Whether effects stand in it.
  public boolean holdsEffects() {
    return this == EFFECT || this == OPTION || this == RANDOM_ENTRY;
  }

  /// Whether triggers stand in it.
  public boolean holdsTriggers() {
    return this == TRIGGER || this == WEIGHT_MODIFIER;
  }

  /// Whether effects or triggers stand in it.
  public boolean holdsScript() {
    return holdsEffects() || holdsTriggers();
  }
}
