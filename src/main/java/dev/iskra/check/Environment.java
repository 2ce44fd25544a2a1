package dev.iskra.check;

import dev.iskra.model.Names;
import dev.iskra.signature.Signatures;
import java.util.function.Function;

/// What blocks are held against.
///
/// @param signatures what the game takes
/// @param names what mod and game define
/// @param closed whether these are all names there are; false where the mod builds on another
/// @param version the version of the game that the mod is for, such as `1.17.*`
/// @param script whether the blocks are script of the game as somebody wrote it, where only ids
///     count; false for what the compiler emits, whose names were looked up already
/// @param targets what the event targets are that script saves, as far as it was found out
public record Environment(
    Signatures signatures,
    Names names,
    boolean closed,
    String version,
    boolean script,
    Function<String, InferredScope> targets) {
  /// The game's own signatures, and these names.
  public static Environment of(Names names, boolean closed, String version) {
    return of(Signatures.builtIn(), names, closed, version);
  }

  /// These signatures and names.
  public static Environment of(Signatures signatures, Names names, boolean closed, String version) {
    return new Environment(signatures, names, closed, version, false, _ -> InferredScope.UNKNOWN);
  }

  /// The same ground for another look-up of names.
  public Environment with(Names others) {
    return new Environment(signatures, others, closed, version, script, targets);
  }

  /// The same ground for script of the game as somebody wrote it.
  public Environment ofScript() {
    return new Environment(signatures, names, closed, version, true, targets);
  }

  /// The same ground where event targets are known to be these.
  Environment saved(Function<String, InferredScope> saved) {
    return new Environment(signatures, names, closed, version, script, saved);
  }
}
