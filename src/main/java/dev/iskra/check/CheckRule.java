package dev.iskra.check;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with script that names real things.
public enum CheckRule implements StatedRule {
  /// An effect that the game does not have.
  UNKNOWN_EFFECT(
      "ISK3201", "unknown-effect", "A block of effects holds what is not an effect of the game."),
  /// A trigger that the game does not have.
  UNKNOWN_TRIGGER(
      "ISK3202", "unknown-trigger", "A block of triggers holds what is not a trigger of the game."),
  /// An effect or trigger that another mod or a newer game may have.
  UNRESOLVED_WORD(
      "ISK3203",
      "unresolved-word",
      Severity.WARNING,
      "An effect or trigger is used that we cannot know."),
  /// A trigger among effects.
  TRIGGER_AMONG_EFFECTS(
      "ISK3204", "trigger-among-effects", "A trigger stands where only effects may stand."),
  /// An effect among triggers.
  EFFECT_AMONG_TRIGGERS(
      "ISK3205", "effect-among-triggers", "An effect stands where only triggers may stand."),
  /// `limit` outside `if` and the like.
  MISPLACED_LIMIT("ISK3206", "misplaced-limit", "A `limit` stands where nothing can be limited."),
  /// An effect or trigger in a scope that it does not work in.
  WRONG_SCOPE(
      "ISK3207", "wrong-scope", "An effect or trigger stands in a scope that it does not work in."),
  /// One that works in some of the scopes only.
  DOUBTFUL_SCOPE(
      "ISK3208",
      "doubtful-scope",
      Severity.WARNING,
      "An effect or trigger works in some of the scopes only that it may be in."),
  /// An argument that the effect or trigger does not have.
  UNKNOWN_ARGUMENT(
      "ISK3209", "unknown-argument", "An effect or trigger gets an argument it does not have."),
  /// An argument that is nothing like any that is known.
  UNRESOLVED_ARGUMENT(
      "ISK3210",
      "unresolved-argument",
      Severity.WARNING,
      "An effect or trigger gets an argument that we do not know."),
  /// An argument that is not there.
  MISSING_ARGUMENT(
      "ISK3211",
      "missing-argument",
      Severity.WARNING,
      "An effect or trigger lacks an argument it needs."),
  /// An argument that is there too often.
  REPEATED_ARGUMENT(
      "ISK3212",
      "repeated-argument",
      Severity.WARNING,
      "An effect or trigger gets an argument twice that it takes once."),
  /// A value of another type.
  WRONG_VALUE("ISK3213", "wrong-value", "An argument has a value of another type than it takes."),
  /// A word that is not on the list.
  WORD_NOT_ON_LIST(
      "ISK3214",
      "word-not-on-list",
      Severity.WARNING,
      "A value is none of the words that the game knows here."),
  /// A block where a value belongs.
  BLOCK_FOR_VALUE(
      "ISK3215", "block-for-value", "A block stands where the game takes a plain value."),
  /// A value where a block belongs.
  VALUE_FOR_BLOCK(
      "ISK3216", "value-for-block", "A plain value stands where the game takes a block."),
  /// A comparison where only `=` may stand.
  WRONG_OPERATOR("ISK3217", "wrong-operator", "A comparison stands where the game takes only `=`."),
  /// A number outside what is usual.
  UNUSUAL_NUMBER(
      "ISK3218",
      "unusual-number",
      Severity.WARNING,
      "A number is outside the range that the game is known to take."),
  /// Something the chosen version of the game lacks.
  OTHER_VERSION(
      "ISK3219",
      "other-version",
      Severity.WARNING,
      "An effect or trigger is used that the chosen version of the game lacks."),
  /// A modifier that the game does not have.
  UNKNOWN_MODIFIER(
      "ISK3220",
      "unknown-modifier",
      Severity.WARNING,
      "A block of modifiers holds what is not a modifier of the game."),
  /// A scope word in a scope that it leads nowhere from.
  BROKEN_CHAIN("ISK3221", "broken-chain", "A word leads on from a scope that it does not work in."),
  /// A field of a definition that is nearly one that is known.
  UNKNOWN_DEFINITION_FIELD(
      "ISK3222",
      "unknown-definition-field",
      Severity.WARNING,
      "A definition has a field that is nearly one the game knows."),
  /// A word for a number that is not a variable.
  UNSET_VARIABLE(
      "ISK3223",
      "unset-variable",
      Severity.WARNING,
      "A number is wanted, and a word stands there that no script sets as a variable."),
  /// An event fired where `ROOT` is not what the event declares its `FROM` to be.
  FROM_DISAGREES(
      "ISK3224",
      "from-disagrees",
      "An event is fired where `ROOT` is not what the event says its `FROM` is.");

  private final Statement statement;

  CheckRule(String code, String title, String summary) {
    this(code, title, Severity.ERROR, summary);
  }

  CheckRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
