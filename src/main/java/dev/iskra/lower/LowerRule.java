package dev.iskra.lower;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong within a block of effects or triggers.
public enum LowerRule implements StatedRule {
  /// A name that nothing has.
  UNKNOWN_NAME,
  /// A name that may be another mod's or a newer game's.
  UNRESOLVED_NAME,
  /// A name that several namespaces have.
  AMBIGUOUS_NAME,
  /// An event fired as what it is not.
  WRONG_EVENT_TYPE,
  /// An Iskra name in pasted script.
  NAME_NOT_ID,
  /// A variable that nobody declared.
  UNKNOWN_VARIABLE,
  /// A word where an effect or trigger belongs.
  STRAY_WORD,
  /// A form that has no meaning in its place.
  MISPLACED_FORM,
  /// A percentage for something that is not known to be a fraction.
  PERCENTAGE_FOR_PLAIN_NUMBER,
  /// An operator that the game lacks, where nothing can stand for it.
  OPERATOR_NOT_IN_GAME,
  /// A duration where a number is meant, or one that is malformed.
  DURATION_FOR_NUMBER,
  /// A condition that cannot be played.
  NOT_A_CONDITION,
  /// A number outside the range its variable declares.
  OUT_OF_RANGE,
  /// `fire` with something missing or left over.
  MALFORMED_FIRE,
  /// `left_support = 50` among effects.
  EQUALS_FOR_VARIABLE,
  /// A type where an ideology is meant.
  TYPE_FOR_IDEOLOGY,
  /// An ideology where a type is meant.
  IDEOLOGY_FOR_TYPE,
  /// Popularities that are too many or too few.
  POPULARITIES_NOT_100,
  /// A backslash that means nothing.
  BAD_ESCAPE,
  /// A localisation key that nothing has.
  UNKNOWN_LOCALISATION_KEY,
  /// A text in quotes that is the name of a key.
  TEXT_IS_KEY
}
