package dev.iskra.lock;

/// What a lock line says about its id. Only a first guess: the claims of a build decide.
enum State {
  /// The declaration has the id.
  CURRENT,
  /// The declaration is gone; the id waits for its return and is given to nobody else.
  RETIRED,
  /// The declaration has another id now; this one is given to nobody else.
  FORMER;

  /// The word at the end of the line, empty for a current id.
  String word() {
    return switch (this) {
      case CURRENT -> "";
      case RETIRED -> "retired";
      case FORMER -> "former";
    };
  }
}
