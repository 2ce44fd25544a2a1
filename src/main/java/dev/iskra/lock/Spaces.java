package dev.iskra.lock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which ids may not be alike. All event numbers are in one space and all keys in another; every
/// other kind has its own, so that a focus and a flag may share an id.
final class Spaces {
  private enum Way {
    NAMED,
    NUMBERED,
    KEYED
  }

  private final Map<String, Way> ways = new HashMap<>();

  /// What the claims say of the kinds; a kind that nobody claims counts as named.
  ///
  /// @throws IllegalArgumentException if a kind is claimed in two ways
  static Spaces of(List<Claim> claims) {
    Spaces spaces = new Spaces();
    for (Claim claim : claims) {
      Way way =
          switch (claim) {
            case Claim.Named n -> Way.NAMED;
            case Claim.Numbered n -> Way.NUMBERED;
            case Claim.Keyed k -> Way.KEYED;
          };
      Way other = spaces.ways.put(claim.kind(), way);
      if (other != null && other != way) {
        throw new IllegalArgumentException(claim.kind() + " is claimed as " + other + "," + way);
      }
    }
    return spaces;
  }

  boolean isNumbered(String kind) {
    return ways.get(kind) == Way.NUMBERED;
  }

  /// Whether a line of this name is a text's key. Where nobody claims the kind any more, the
  /// name's shape tells.
  boolean isKeyed(Name name) {
    Way way = ways.get(name.kind());
    return way == null ? Slot.parse(name.text()).isPresent() : way == Way.KEYED;
  }

  /// The id of what has this name, in its space.
  Id id(Name name, String text) {
    if (isKeyed(name)) {
      return key(text);
    }
    return new Id(isNumbered(name.kind()) ? "." : name.kind(), text);
  }

  /// A localisation key, in the space of all keys.
  static Id key(String text) {
    return new Id("/", text);
  }

  Id id(Entry line) {
    return id(line.name(), line.id());
  }
}
