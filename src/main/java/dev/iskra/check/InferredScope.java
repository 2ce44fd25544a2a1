package dev.iskra.check;

import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;

/// What a scope is that other script decides, and the places that say so.
///
/// Two are equal if the scopes are; why they are is left out.
///
/// @param scopes what it may be
/// @param why the places, none where it was not found out from other script
record InferredScope(ScopeSet scopes, List<ScopeTrace> why) {
  /// Nothing is known.
  static final InferredScope UNKNOWN = new InferredScope(ScopeSet.UNKNOWN, List.of());

  private static final int PLACES = 3;

  InferredScope {
    why = List.copyOf(why);
  }

  /// What holds if either may be.
  InferredScope or(InferredScope other) {
    if (why.size() >= PLACES && scopes.or(other.scopes).equals(scopes)) {
      return this;
    }
    List<ScopeTrace> both = new ArrayList<>(why);
    for (ScopeTrace step : other.why) {
      if (both.size() < PLACES && !both.contains(step)) {
        both.add(step);
      }
    }
    return new InferredScope(scopes.or(other.scopes), both);
  }

  /// The same, which was found out by way of another.
  InferredScope behind(InferredScope before) {
    List<ScopeTrace> both = new ArrayList<>(before.why);
    both.addAll(why);
    return new InferredScope(scopes, both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InferredScope origin && scopes.equals(origin.scopes);
  }

  @Override
  public int hashCode() {
    return scopes.hashCode();
  }
}
