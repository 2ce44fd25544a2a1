package dev.iskra.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of thing that a scope may be, or [#UNKNOWN].
///
/// Unknown agrees with everything: it is never the reason for a finding.
public final class ScopeSet {
  /// Nothing is known of the scope.
  public static final ScopeSet UNKNOWN = new ScopeSet(-1);

  /// A country, and nothing else.
  public static final ScopeSet COUNTRY = of(ScopeKind.COUNTRY);

  /// A state, and nothing else.
  public static final ScopeSet STATE = of(ScopeKind.STATE);

  /// The game takes one for the other: a unit leader is a character, and so is an operative.
  private static final int PEOPLE =
      ScopeKind.CHARACTER.bit()
          | ScopeKind.UNIT_LEADER.bit()
          | ScopeKind.OPERATIVE.bit()
          | ScopeKind.ACE.bit()
          | ScopeKind.COMBATANT.bit();

  private final int bits;

  private ScopeSet(int bits) {
    this.bits = bits;
  }

  /// Just this kind.
  public static ScopeSet of(ScopeKind kind) {
    return new ScopeSet(kind.bit());
  }

  /// The kinds whose words stand in a list such as `country|state`; `any` is [#UNKNOWN].
  ///
  /// Empty where one of the words is not a kind of scope.
  public static Optional<ScopeSet> read(Iterable<String> words) {
    int bits = 0;
    for (String word : words) {
      Optional<ScopeKind> kind = ScopeKind.of(word);
      if (word.equals("any")) {
        return Optional.of(UNKNOWN);
      }
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      bits |= kind.get().bit();
    }
    return Optional.of(new ScopeSet(bits));
  }

  /// Whether nothing is known.
  public boolean unknown() {
    return bits == -1;
  }

  /// What is in either; unknown if either is.
  public ScopeSet or(ScopeSet other) {
    return unknown() || other.unknown() ? UNKNOWN : new ScopeSet(bits | other.bits);
  }

  /// Whether one of the kinds, or one that the game takes for it, is accepted.
  public boolean fits(ScopeSet accepted) {
    return (reach(bits) & reach(accepted.bits)) != 0;
  }

  /// Whether each of the kinds is accepted, so that nothing can go wrong.
  public boolean alwaysFits(ScopeSet accepted) {
    return unknown() || accepted.unknown() || (bits & ~reach(accepted.bits)) == 0;
  }

  private static int reach(int bits) {
    return (bits & PEOPLE) == 0 ? bits : bits | PEOPLE;
  }

  /// The kinds, in a fixed order; none for [#UNKNOWN].
  public List<ScopeKind> kinds() {
    List<ScopeKind> kinds = new ArrayList<>();
    for (ScopeKind kind : ScopeKind.values()) {
      if (!unknown() && (bits & kind.bit()) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /// In words: `country or state`, `anything`.
  public String label() {
    return unknown()
        ? "anything"
        : kinds().stream().map(ScopeKind::label).collect(Collectors.joining(" or "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScopeSet set && set.bits == bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  @Override
  public String toString() {
    return label();
  }
}
