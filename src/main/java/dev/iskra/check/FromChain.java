package dev.iskra.check;

import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;

/// What `FROM`, `FROM.FROM` … are. Beyond what is known they are unknown.
///
/// @param known `FROM` first
/// @param inherits whether what lies beyond is that of whatever calls this script, which an
///     inference may find out
record FromChain(List<InferredScope> known, boolean inherits) {
  /// Nothing is known, and nothing can be found out.
  static final FromChain UNKNOWN = new FromChain(List.of(), false);

  /// All depends on the caller.
  static final FromChain INHERITED = new FromChain(List.of(), true);

  private static final int DEPTH = 4;

  FromChain {
    known = List.copyOf(known);
  }

  /// These scopes, which our data tell.
  static FromChain told(List<ScopeSet> scopes) {
    return new FromChain(
        scopes.stream().map(scope -> new InferredScope(scope, List.of())).toList(), false);
  }

  /// What `FROM` is after this many steps; the first is 0.
  InferredScope at(int depth) {
    if (depth >= known.size()) {
      return InferredScope.UNKNOWN;
    }
    InferredScope found = known.getFirst();
    for (int i = 1; i <= depth; i++) {
      found = known.get(i).behind(found);
    }
    return found;
  }

  /// The chain of something called from here, where `ROOT` is `root`.
  FromChain behind(ScopeSet root, ScopeTrace site) {
    List<InferredScope> longer = new ArrayList<>();
    longer.add(new InferredScope(root, List.of(site)));
    longer.addAll(known);
    boolean cut = longer.size() > DEPTH;
    return new FromChain(cut ? longer.subList(0, DEPTH) : longer, inherits && !cut);
  }

  /// This chain, with that of the caller where it inherits.
  FromChain within(FromChain caller) {
    if (!inherits) {
      return this;
    }
    List<InferredScope> all = new ArrayList<>(known);
    all.addAll(caller.known);
    return new FromChain(all.size() > DEPTH ? all.subList(0, DEPTH) : all, false);
  }

  /// What holds if either may be.
  FromChain or(FromChain other) {
    List<InferredScope> both = new ArrayList<>();
    for (int i = 0; i < Math.min(known.size(), other.known.size()); i++) {
      both.add(known.get(i).or(other.known.get(i)));
    }
    return new FromChain(both, inherits && other.inherits);
  }
}
