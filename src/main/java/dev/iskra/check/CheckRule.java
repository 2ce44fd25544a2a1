package dev.iskra.check;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with script that names real things.
public enum CheckRule implements StatedRule {
  /// An effect that the game does not have.
  UNKNOWN_EFFECT,
  /// A trigger that the game does not have.
  UNKNOWN_TRIGGER,
  /// An effect or trigger that another mod or a newer game may have.
  UNRESOLVED_WORD,
  /// A trigger among effects.
  TRIGGER_AMONG_EFFECTS,
  /// An effect among triggers.
  EFFECT_AMONG_TRIGGERS,
  /// `limit` outside `if` and the like.
  MISPLACED_LIMIT,
  /// An effect or trigger in a scope that it does not work in.
  WRONG_SCOPE,
  /// One that works in some of the scopes only.
  DOUBTFUL_SCOPE,
  /// An argument that the effect or trigger does not have.
  UNKNOWN_ARGUMENT,
  /// An argument that is nothing like any that is known.
  UNRESOLVED_ARGUMENT,
  /// An argument that is not there.
  MISSING_ARGUMENT,
  /// An argument that is there too often.
  REPEATED_ARGUMENT,
  /// A value of another type.
  WRONG_VALUE,
  /// A word that is not on the list.
  WORD_NOT_ON_LIST,
  /// A block where a value belongs.
  BLOCK_FOR_VALUE,
  /// A value where a block belongs.
  VALUE_FOR_BLOCK,
  /// A comparison where only `=` may stand.
  WRONG_OPERATOR,
  /// A number outside what is usual.
  UNUSUAL_NUMBER,
  /// Something the chosen version of the game lacks.
  OTHER_VERSION,
  /// A modifier that the game does not have.
  UNKNOWN_MODIFIER,
  /// A scope word in a scope that it leads nowhere from.
  BROKEN_CHAIN,
  /// A field that the definition does not have.
  UNKNOWN_DEFINITION_FIELD,
  /// The name of an effect, a trigger, a modifier or a scope where a field belongs.
  MISPLACED_WORD,
  /// `else` that follows no `if`.
  ELSE_WITHOUT_IF,
  /// A definition within another one of its kind.
  NESTED_DEFINITION,
  /// A word for a number that is not a variable.
  UNSET_VARIABLE,
  /// An event fired where `ROOT` is not what the event declares its `FROM` to be.
  FROM_DISAGREES
}
