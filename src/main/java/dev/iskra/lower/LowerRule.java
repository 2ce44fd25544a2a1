package dev.iskra.lower;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong within a block of effects or triggers.
public enum LowerRule implements StatedRule {
  /// A name that nothing has.
  UNKNOWN_NAME("ISK2001", "unknown-name", "A name is used that nothing has."),
  /// A name that may be another mod's or a newer game's.
  UNRESOLVED_NAME(
      "ISK2002", "unresolved-name", Severity.WARNING, "A name is used that we cannot know."),
  /// A name that several namespaces have.
  AMBIGUOUS_NAME("ISK2003", "ambiguous-name", "A name is declared in several namespaces."),
  /// An event fired as what it is not.
  WRONG_EVENT_TYPE(
      "ISK2004",
      "wrong-event-type",
      Severity.INFO,
      "An event is fired with the effect for another type of event."),
  /// An Iskra name in pasted script.
  NAME_NOT_ID(
      "ISK2005", "name-not-id", "Pasted script names something by its Iskra name, not by its id."),
  /// A variable that nobody declared.
  UNKNOWN_VARIABLE("ISK2006", "unknown-variable", "A variable is changed that nobody declared."),
  /// A word where an effect or trigger belongs.
  STRAY_WORD("ISK3001", "stray-word", "A word stands alone in a block of effects or triggers."),
  /// A form that has no meaning in its place.
  MISPLACED_FORM("ISK3002", "misplaced-form", "A form of Iskra stands where it means nothing."),
  /// A percentage for something that is not known to be a fraction.
  PERCENTAGE("ISK3003", "percentage-for-plain-number", "A percentage stands for a plain number."),
  /// An operator that the game lacks, where nothing can stand for it.
  OPERATOR(
      "ISK3004", "operator-not-in-game", "An operator stands where the game has none like it."),
  /// A duration where a number is meant, or one that is malformed.
  DURATION("ISK3005", "duration-for-number", "A time stands where a number is meant."),
  /// A condition that cannot be played.
  CONDITION("ISK3006", "not-a-condition", "An expression is not a condition the game can check."),
  /// A number outside the range its variable declares.
  OUT_OF_RANGE("ISK3007", "out-of-range", "A variable gets a value outside its declared range."),
  /// `fire` with something missing or left over.
  MALFORMED_FIRE("ISK3008", "malformed-fire", "A `fire` is incomplete."),
  /// `left_support = 50` among effects.
  EQUALS_FOR_VARIABLE(
      "ISK3009", "equals-for-variable", "A variable is set with the sign that compares."),
  /// A type where an ideology is meant.
  TYPE_FOR_IDEOLOGY(
      "ISK4170", "type-for-ideology", "A type of an ideology stands where an ideology is meant."),
  /// An ideology where a type is meant.
  IDEOLOGY_FOR_TYPE(
      "ISK4171",
      "ideology-for-type",
      Severity.WARNING,
      "An ideology stands where one of its types is meant."),
  /// Popularities that are too many or too few.
  POPULARITIES(
      "ISK4172",
      "popularities-not-100",
      Severity.WARNING,
      "The popularities of all parties do not sum to 100."),
  /// A backslash that means nothing.
  BAD_ESCAPE(
      "ISK6001", "bad-escape", "A text holds a backslash before a letter that means nothing."),
  /// A localisation key that nothing has.
  UNKNOWN_KEY(
      "ISK6002", "unknown-localisation-key", "A localisation key is used that nothing defines."),
  /// A text in quotes that is the name of a key.
  TEXT_IS_KEY(
      "ISK6003", "text-is-key", Severity.INFO, "A text in quotes is the name of a known key.");

  private final Statement statement;

  LowerRule(String code, String title, String summary) {
    this(code, title, Severity.ERROR, summary);
  }

  LowerRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
