package dev.iskra.compiler;

/// What a run of the pipeline is for.
enum Mode {
  /// To say what is wrong: nothing is printed, and no script is kept once it has been looked at.
  FINDINGS,
  /// To give the mod as well.
  MOD
}
