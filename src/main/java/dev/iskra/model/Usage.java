package dev.iskra.model;

import dev.iskra.game.ObjectType;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where the mod sets and reads names that exist by being used: flags, variables, event targets;
/// and where it uses orders of battle, which do nothing if nobody loads them.
public final class Usage {
  /// The families of flags.
  public static final Set<ObjectType> FLAGS =
      Collections.unmodifiableSet(
          EnumSet.of(
              ObjectType.COUNTRY_FLAG,
              ObjectType.GLOBAL_FLAG,
              ObjectType.STATE_FLAG,
              ObjectType.CHARACTER_FLAG,
              ObjectType.UNIT_LEADER_FLAG,
              ObjectType.MIO_FLAG,
              ObjectType.PROJECT_FLAG));

  /// What a place does with such a name.
  public enum Role {
    /// Brings it into being.
    SETS,
    /// Asks for it, changes or removes what must be there already.
    READS
  }

  /// One place.
  ///
  /// @param name without what `@` adds to it
  public record Use(ObjectType family, String name, Role role, Span at) {}

  private final List<Use> uses = new ArrayList<>();

  /// Takes note of a place.
  public void add(Use use) {
    uses.add(use);
  }

  /// Takes note of those of some places that are not noted yet.
  public void addNew(List<Use> some) {
    Set<Use> known = new HashSet<>(uses);
    some.stream().filter(known::add).forEach(uses::add);
  }

  /// Takes note of all places another has noted.
  public void addAll(Usage other) {
    uses.addAll(other.uses);
  }

  /// All places, in the order they were noted.
  public List<Use> all() {
    return Collections.unmodifiableList(uses);
  }
}
