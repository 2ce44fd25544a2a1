package dev.iskra.examine;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.signature.ScopeChange;
import dev.iskra.signature.ScopeSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The scopes that a block is in.
///
/// Two are equal if the game could not tell them apart; why they are what they are is left out.
final class Where {
  /// Nothing is known of any scope.
  static final Where UNKNOWN = of(ScopeSet.UNKNOWN, ScopeSet.UNKNOWN, Chain.UNKNOWN);

  private final ScopeSet self;
  private final ScopeSet root;
  private final Optional<Where> prev;
  private final Chain from;
  private final Optional<Step> step;
  private final boolean inferred;

  private Where(
      ScopeSet self,
      ScopeSet root,
      Optional<Where> prev,
      Chain from,
      Optional<Step> step,
      boolean inferred) {
    this.inferred = inferred;
    this.self = self;
    this.root = root;
    this.prev = prev;
    this.from = from;
    this.step = step;
  }

  /// The outermost block of something.
  static Where of(ScopeSet self, ScopeSet root, Chain from) {
    return new Where(self, root, Optional.empty(), from, Optional.empty(), false);
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
  Optional<Where> prev() {
    return prev;
  }

  /// What `FROM` is.
  Chain from() {
    return from;
  }

  /// How `THIS` came to be what it is.
  List<Step> way() {
    return step.map(Step::way).orElse(List.of());
  }

  /// A block within this one that is in another scope.
  ///
  /// @param by the word that leads there
  Where into(Origin scope, Scalar by) {
    Step taken = new Step(by.span(), Step.Kind.LEADS, by.text(), scope.scopes(), step, scope.why());
    boolean found = !scope.why().isEmpty();
    return new Where(scope.scopes(), root, Optional.of(this), from, Optional.of(taken), found);
  }

  /// Whether `THIS` was found out from what calls the script.
  boolean inferred() {
    return inferred;
  }

  /// The same with another `FROM`.
  Where from(Chain chain) {
    return new Where(self, root, prev, chain, step, inferred);
  }

  /// What is named here and run by the game: nothing is known of `ROOT` and `FROM`.
  Where handedOn() {
    return new Where(self, ScopeSet.UNKNOWN, Optional.empty(), Chain.UNKNOWN, step, inferred);
  }

  /// Called from elsewhere.
  Where called(Step site) {
    Step taken = new Step(site.at(), site.kind(), site.word(), site.scopes(), step, List.of());
    return new Where(self, root, prev, from, Optional.of(taken), inferred);
  }

  /// The scopes of a block of a definition that is in scopes of its own.
  Where changed(ScopeChange change) {
    if (change.isNone()) {
      return this;
    }
    boolean fresh = change.root().isPresent();
    Chain chain = from;
    if (change.from().isPresent()) {
      chain =
          Chain.told(
              change.fromFrom().isPresent()
                  ? List.of(change.from().get(), change.fromFrom().get())
                  : List.of(change.from().get()));
    }
    Optional<Where> before =
        change.prev().isPresent()
            ? change.prev().map(scope -> of(scope, root, from))
            : fresh ? Optional.empty() : Optional.of(this);
    return new Where(
        change.self().orElse(fresh ? change.root().orElse(self) : self),
        change.root().orElse(root),
        change.self().isPresent() || fresh ? before : prev,
        chain,
        step,
        inferred && change.self().isEmpty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Where where
        && self.equals(where.self)
        && root.equals(where.root)
        && prev.equals(where.prev)
        && from.known().equals(where.from.known());
  }

  @Override
  public int hashCode() {
    return Objects.hash(self, root, prev, from.known());
  }
}
