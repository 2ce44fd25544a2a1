package dev.iskra.mod.flag;

import dev.iskra.game.ObjectType;
import dev.iskra.model.Usage;
import dev.iskra.model.Usage.Role;
import dev.iskra.model.Usage.Use;
import java.util.HashSet;
import java.util.Set;

/// The flags of one part of a mod.
///
/// @param usage where they are set and read; it must not change any more
/// @param set those that it sets
/// @param read those that it reads
public record FlagTally(Usage usage, Set<Flag> set, Set<Flag> read) {
  /// A flag.
  public record Flag(ObjectType family, String name) {
    static Flag of(Use use) {
      return new Flag(use.family(), use.name());
    }
  }

  /// Counts what a part of a mod sets and reads.
  public static FlagTally of(Usage usage) {
    Set<Flag> set = new HashSet<>();
    Set<Flag> read = new HashSet<>();
    for (Use use : usage.all()) {
      if (Usage.FLAGS.contains(use.family())) {
        (use.role() == Role.SETS ? set : read).add(Flag.of(use));
      }
    }
    return new FlagTally(usage, set, read);
  }
}
