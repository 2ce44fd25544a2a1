package dev.iskra.lower;

import dev.iskra.clausewitz.Entry;
import dev.iskra.syntax.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A way to write an effect that the game does not have, for what a kind declares: `fire
/// congress`, `load oob reserves`. The room of the kind says what becomes of it.
public interface EffectForm {
  /// The words that begin it.
  Set<String> words();

  /// The effects that a line among effects stands for. What is wrong with it is reported.
  List<Entry> effects(Statement.Phrase phrase, Context context);

  /// The effects that `word = value` stands for; empty where it is the game's own and stays.
  default Optional<List<Entry>> effects(Statement.Assignment assignment, Context context) {
    return Optional.empty();
  }
}
