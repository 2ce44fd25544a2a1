package dev.iskra.examine;

import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;

/// What a scope is that other script decides, and the places that say so.
///
/// Two are equal if the scopes are; why they are is left out.
///
/// @param scopes what it may be
/// @param why the places, none where it was not found out from other script
record Origin(ScopeSet scopes, List<Step> why) {
  /// Nothing is known.
  static final Origin UNKNOWN = new Origin(ScopeSet.UNKNOWN, List.of());

  private static final int PLACES = 3;

  Origin {
    why = List.copyOf(why);
  }

  /// What holds if either may be.
  Origin or(Origin other) {
    if (why.size() >= PLACES && scopes.or(other.scopes).equals(scopes)) {
      return this;
    }
    List<Step> both = new ArrayList<>(why);
    for (Step step : other.why) {
      if (both.size() < PLACES && !both.contains(step)) {
        both.add(step);
      }
    }
    return new Origin(scopes.or(other.scopes), both);
  }

  /// The same, which was found out by way of another.
  Origin behind(Origin before) {
    List<Step> both = new ArrayList<>(before.why);
    both.addAll(why);
    return new Origin(scopes, both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin origin && scopes.equals(origin.scopes);
  }

  @Override
  public int hashCode() {
    return scopes.hashCode();
  }
}
