package dev.iskra.examine;

import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;

/// What `FROM`, `FROM.FROM` … are. Beyond what is known they are unknown.
///
/// @param known `FROM` first
/// @param inherits whether what lies beyond is that of whatever calls this script, which an
///     inference may find out
record Chain(List<Origin> known, boolean inherits) {
  /// Nothing is known, and nothing can be found out.
  static final Chain UNKNOWN = new Chain(List.of(), false);

  /// All depends on the caller.
  static final Chain INHERITED = new Chain(List.of(), true);

  private static final int DEPTH = 4;

  Chain {
    known = List.copyOf(known);
  }

  /// These scopes, which our data tell.
  static Chain told(List<ScopeSet> scopes) {
    return new Chain(scopes.stream().map(scope -> new Origin(scope, List.of())).toList(), false);
  }

  /// What `FROM` is after this many steps; the first is 0.
  Origin at(int depth) {
    if (depth >= known.size()) {
      return Origin.UNKNOWN;
    }
    Origin found = known.getFirst();
    for (int i = 1; i <= depth; i++) {
      found = known.get(i).behind(found);
    }
    return found;
  }

  /// The chain of something called from here, where `ROOT` is `root`.
  Chain behind(ScopeSet root, Step site) {
    List<Origin> longer = new ArrayList<>();
    longer.add(new Origin(root, List.of(site)));
    longer.addAll(known);
    boolean cut = longer.size() > DEPTH;
    return new Chain(cut ? longer.subList(0, DEPTH) : longer, inherits && !cut);
  }

  /// This chain, with that of the caller where it inherits.
  Chain within(Chain caller) {
    if (!inherits) {
      return this;
    }
    List<Origin> all = new ArrayList<>(known);
    all.addAll(caller.known);
    return new Chain(all.size() > DEPTH ? all.subList(0, DEPTH) : all, false);
  }

  /// What holds if either may be.
  Chain or(Chain other) {
    List<Origin> both = new ArrayList<>();
    for (int i = 0; i < Math.min(known.size(), other.known.size()); i++) {
      both.add(known.get(i).or(other.known.get(i)));
    }
    return new Chain(both, inherits && other.inherits);
  }
}
