package dev.iskra.expand;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with what runs at compile time.
public enum ExpandRule implements StatedRule {
  /// A `{{name}}`, or a name that resembles a constant's, that names nothing.
  UNKNOWN_CONSTANT(
      "ISK1201", "unknown-constant", "A name is neither a constant nor a loop variable."),
  /// `const` within a body.
  MISPLACED_CONSTANT("ISK1202", "misplaced-constant", "A `const` stands within a body."),
  /// Two constants of one name in one namespace.
  DUPLICATE_CONSTANT("ISK1203", "duplicate-constant", "Two constants have the same name."),
  /// A name that several other namespaces have.
  AMBIGUOUS_CONSTANT("ISK1204", "ambiguous-constant", "A name fits constants of two namespaces."),
  /// Constants that need each other's value.
  CIRCULAR_CONSTANTS("ISK1205", "circular-constants", "Constants define each other."),
  /// Something that only the game knows, where the compiler must know it.
  NOT_KNOWN_AT_COMPILE_TIME(
      "ISK1206", "not-known-at-compile-time", "The compiler cannot know this; the game decides."),
  /// A `for` over a single thing.
  NOT_A_LIST("ISK1207", "not-a-list", "A `for` runs over something that is not a list."),
  /// More than a mod can need.
  ENDLESS_EXPANSION("ISK1208", "endless-expansion", "An expansion is far too big, or never ends."),
  /// A value in a place that cannot hold it.
  UNFIT_INSERTION("ISK1209", "unfit-insertion", "A value does not fit where it is put in."),
  /// Arithmetic or a comparison that has no result.
  IMPOSSIBLE_ARITHMETIC(
      "ISK1210", "impossible-arithmetic", "Values cannot be joined or compared like this."),
  /// `{{name.part}}`.
  UNKNOWN_PART("ISK1211", "unknown-part", "A constant is asked for a part it does not have."),
  /// A constant or loop variable that could never be used.
  UNUSABLE_NAME("ISK1212", "unusable-name", "A constant has a name that cannot be used.");

  private final Statement statement;

  ExpandRule(String code, String title, String summary) {
    statement = new Statement(code, title, Severity.ERROR, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
