package dev.iskra.game;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// A place in script where a name stands: an argument of an effect or trigger, or a field of a
/// definition.
///
/// @param places where the key stands: an effect and a trigger may share a line
/// @param key the effect, trigger or definition, as the game's documentation spells it
/// @param path the fields below the key that lead to the name, empty for its plain value; the
///     last step may be [#EACH_ITEM], [#EACH_KEY] or [#EACH_VALUE]
/// @param use what happens to the name
/// @param family the kind of name
/// @param demands what the name must be besides: for an event, its type
/// @param instead what else may stand there
/// @param unless the place counts only in blocks without this field
/// @param except keys that [#EACH_KEY] and [#EACH_VALUE] leave out
public record Reference(
    Set<Place> places,
    String key,
    List<String> path,
    Use use,
    ObjectType family,
    Optional<String> demands,
    Set<Instead> instead,
    Optional<String> unless,
    SequencedSet<String> except) {
  /// The step for each bare value of a block.
  public static final String EACH_ITEM = "*";

  /// The step for each key of a block: the key itself is the name.
  public static final String EACH_KEY = "<key>";

  /// The step for the value of each key of a block.
  public static final String EACH_VALUE = "<value>";

  /// Where a key stands.
  public enum Place {
    /// Among effects.
    EFFECT,
    /// Among triggers.
    TRIGGER,
    /// In a hook of the game.
    ON_ACTION,
    /// The key is a kind of definition in a script file, the path leads to its fields.
    DEFINITION
  }

  /// What happens to a name.
  public enum Use {
    /// It must exist.
    READS,
    /// It comes into being.
    SETS,
    /// It is changed. A variable comes into being by it, a flag does not.
    MODIFIES,
    /// It ceases to be.
    CLEARS
  }

  /// What may stand in the place of a name.
  public enum Instead {
    /// A number.
    NUMBER,
    /// A scope word or a chain of them, an event target, `var:` with a variable.
    SCOPE,
    /// The bare name of a variable.
    VARIABLE,
    /// The path of a file.
    PATH,
    /// `yes` or `no`.
    YES_NO,
    /// Something else again: a name that is not known is no mistake here.
    ANY
  }
}
