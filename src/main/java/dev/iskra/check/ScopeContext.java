package dev.iskra.check;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.signature.ScopeChange;
import dev.iskra.signature.ScopeSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The scopes that a block is in.
///
/// Two are equal if the game could not tell them apart; why they are what they are is left out.
final class ScopeContext {
  /// Nothing is known of any scope.
  static final ScopeContext UNKNOWN = of(ScopeSet.UNKNOWN, ScopeSet.UNKNOWN, FromChain.UNKNOWN);

  private final ScopeSet self;
  private final ScopeSet root;
  private final Optional<ScopeContext> prev;
  private final FromChain from;
  private final Optional<ScopeTrace> step;
  private final boolean inferred;

  /// How many blocks of `FROM` it lies in; below zero where another scope was entered in them.
  private final int nested;

  private ScopeContext(
      ScopeSet self,
      ScopeSet root,
      Optional<ScopeContext> prev,
      FromChain from,
      Optional<ScopeTrace> step,
      boolean inferred,
      int nested) {
    this.inferred = inferred;
    this.nested = nested;
    this.self = self;
    this.root = root;
    this.prev = prev;
    this.from = from;
    this.step = step;
  }

  /// The outermost block of something.
  static ScopeContext of(ScopeSet self, ScopeSet root, FromChain from) {
    return new ScopeContext(self, root, Optional.empty(), from, Optional.empty(), false, 0);
  }

  /// What `THIS` is.
  ScopeSet self() {
    return self;
  }

  /// What `ROOT` is.
  ScopeSet root() {
    return root;
  }

  /// The scopes that `PREV` goes back to; empty where that is not known.
  Optional<ScopeContext> prev() {
    return prev;
  }

  /// What `FROM` is.
  FromChain from() {
    return from;
  }

  /// How `THIS` came to be what it is.
  List<ScopeTrace> way() {
    return step.map(ScopeTrace::way).orElse(List.of());
  }

  /// A block within this one that is in another scope.
  ///
  /// @param by the word that leads there
  ScopeContext into(InferredScope scope, Scalar by) {
    ScopeTrace taken =
        new ScopeTrace(
            by.span(), ScopeTrace.Kind.LEADS, by.text(), scope.scopes(), step, scope.why());
    boolean found = !scope.why().isEmpty();
    return new ScopeContext(
        scope.scopes(), root, Optional.of(this), from, Optional.of(taken), found, nested(by));
  }

  private int nested(Scalar by) {
    int froms = ScopeLinks.froms(by.text());
    return froms > 0 ? Math.max(nested, 0) + froms : -Math.abs(nested);
  }

  /// What `FROM` is after this many steps, as it is seen from here: within the block of `FROM` it
  /// is `FROM.FROM`. Where other scopes lie between, it may be either.
  InferredScope from(int depth) {
    InferredScope found = from.at(depth + Math.abs(nested));
    for (int i = 0; i < -nested; i++) {
      found = found.or(from.at(depth + i));
    }
    return found;
  }

  /// Whether some of what calls the script makes `THIS` what is not accepted.
  boolean disagrees(ScopeSet accepted) {
    return inferred
        && !self.alwaysFits(accepted)
        && step.stream()
            .flatMap(taken -> taken.why().stream())
            .anyMatch(one -> disagrees(one, accepted));
  }

  /// What an event declares is what the mod itself says; that a place may be a country or a state
  /// is no doubt of the mod's.
  private static boolean disagrees(ScopeTrace one, ScopeSet accepted) {
    return one.kind() == ScopeTrace.Kind.DECLARES
        ? !one.scopes().alwaysFits(accepted)
        : !one.scopes().fits(accepted);
  }

  /// The same with another `FROM`.
  ScopeContext from(FromChain chain) {
    return new ScopeContext(self, root, prev, chain, step, inferred, nested);
  }

  /// What is named here and run by the game: nothing is known of `ROOT` and `FROM`.
  ScopeContext handedOn() {
    return new ScopeContext(
        self, ScopeSet.UNKNOWN, Optional.empty(), FromChain.UNKNOWN, step, inferred, 0);
  }

  /// The same if `THIS` were something else.
  ScopeContext as(ScopeSet other) {
    return new ScopeContext(other, root, prev, from, step, false, nested);
  }

  /// Whether `THIS` is what it was where the script was called.
  boolean isOfCaller() {
    return step.filter(taken -> taken.kind() == ScopeTrace.Kind.CALLS).isPresent();
  }

  /// Called from elsewhere.
  ScopeContext called(ScopeTrace site) {
    ScopeTrace taken =
        new ScopeTrace(site.at(), site.kind(), site.word(), site.scopes(), step, List.of());
    return new ScopeContext(self, root, prev, from, Optional.of(taken), inferred, nested);
  }

  /// The scopes of a block of a definition that is in scopes of its own.
  ScopeContext changed(ScopeChange change) {
    if (change.isNone()) {
      return this;
    }
    boolean fresh = change.root().isPresent();
    FromChain chain = from;
    if (change.from().isPresent()) {
      chain =
          FromChain.told(
              change.fromFrom().isPresent()
                  ? List.of(change.from().get(), change.fromFrom().get())
                  : List.of(change.from().get()));
    }
    Optional<ScopeContext> before =
        change.prev().isPresent()
            ? change.prev().map(scope -> of(scope, root, from))
            : fresh ? Optional.empty() : Optional.of(this);
    return new ScopeContext(
        change.self().orElse(fresh ? change.root().orElse(self) : self),
        change.root().orElse(root),
        change.self().isPresent() || fresh ? before : prev,
        chain,
        step,
        inferred && change.self().isEmpty(),
        change.from().isPresent() ? 0 : nested);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScopeContext where
        && self.equals(where.self)
        && root.equals(where.root)
        && prev.equals(where.prev)
        && nested == where.nested
        && from.known().equals(where.from.known());
  }

  @Override
  public int hashCode() {
    return Objects.hash(self, root, prev, from.known());
  }
}
