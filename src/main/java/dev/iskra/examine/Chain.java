package dev.iskra.examine;

import dev.iskra.signature.ScopeSet;
import java.util.ArrayList;
import java.util.List;

/// What `FROM`, `FROM.FROM` … are. Beyond what is known they are unknown.
///
/// @param known `FROM` first
/// @param inherits whether what lies beyond is that of whatever calls this script, which an
///     inference may find out
/// @param sites where it comes from
record Chain(List<ScopeSet> known, boolean inherits, List<Step> sites) {
  /// Nothing is known, and nothing can be found out.
  static final Chain UNKNOWN = new Chain(List.of(), false, List.of());

  /// All depends on the caller.
  static final Chain INHERITED = new Chain(List.of(), true, List.of());

  private static final int DEPTH = 4;

  private static final int SITES = 3;

  Chain {
    known = List.copyOf(known);
    sites = List.copyOf(sites);
  }

  /// What `FROM` is after this many steps; the first is 0.
  ScopeSet at(int depth) {
    return depth < known.size() ? known.get(depth) : ScopeSet.UNKNOWN;
  }

  /// The chain behind the first `FROM`.
  Chain rest() {
    return known.isEmpty() ? this : new Chain(known.subList(1, known.size()), inherits, sites);
  }

  /// The chain of something called from here, where `ROOT` is `root`.
  Chain behind(ScopeSet root, Step site) {
    List<ScopeSet> longer = new ArrayList<>();
    longer.add(root);
    longer.addAll(known);
    boolean cut = longer.size() > DEPTH;
    return new Chain(cut ? longer.subList(0, DEPTH) : longer, inherits && !cut, List.of(site));
  }

  /// This chain, with that of the caller where it inherits.
  Chain within(Chain caller) {
    if (!inherits) {
      return this;
    }
    List<ScopeSet> all = new ArrayList<>(known);
    all.addAll(caller.known);
    List<ScopeSet> cut = all.size() > DEPTH ? all.subList(0, DEPTH) : all;
    return new Chain(cut, false, sites.isEmpty() ? caller.sites : sites);
  }

  /// What holds if either may be.
  Chain or(Chain other) {
    List<ScopeSet> both = new ArrayList<>();
    for (int i = 0; i < Math.min(known.size(), other.known.size()); i++) {
      both.add(known.get(i).or(other.known.get(i)));
    }
    List<Step> all = new ArrayList<>(sites);
    for (Step site : other.sites) {
      if (all.size() < SITES && !all.contains(site)) {
        all.add(site);
      }
    }
    return new Chain(both, inherits && other.inherits, all);
  }
}
