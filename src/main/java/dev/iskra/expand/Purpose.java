package dev.iskra.expand;

/// Why a value must be known at compile time; it decides what is said when it is not.
enum Purpose {
  /// `const name = …`
  CONSTANT(
      "The value of a constant is worked out by the compiler, and it does not know this.",
      "A constant is a number, a duration, a percentage, a text, a word, or a list of these."),
  /// `for name in …`
  LOOP(
      "The compiler runs a `for` and does not know this list; only the game would.",
      "Write the list `[a, b]`, a range `1..5`, or the name of a constant that is a list."),
  /// `static if (…)`
  CONDITION(
      "The compiler decides a `static if` and does not know this; only the game does.",
      "Write `if (…)` for a condition that the game decides."),
  /// `{{…}}` and arithmetic in a place that the game reads.
  INSERTION(
      "The compiler works this out and does not know the value.",
      "Use constants, loop variables and numbers.");

  private final String problem;
  private final String help;

  Purpose(String problem, String help) {
    this.problem = problem;
    this.help = help;
  }

  String problem() {
    return problem;
  }

  String help() {
    return help;
  }
}
