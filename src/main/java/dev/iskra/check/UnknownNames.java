package dev.iskra.check;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.IdeologyLevels;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Resolution;
import dev.iskra.signature.ValueType;
import dev.iskra.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says of names that nothing has what is wrong with them.
record UnknownNames(Environment ground) {
  /// What is to be said of a name that nothing has; empty where none of the types has names that
  /// are known.
  Optional<Diagnostic> unknown(Scalar scalar, List<ValueType> types) {
    Optional<Diagnostic> first = Optional.empty();
    for (ValueType type : types) {
      Optional<Diagnostic> one = named(scalar, type).flatMap(name -> unknown(scalar, name));
      if (one.isPresent() && !one.get().fixes().isEmpty()) {
        return one;
      }
      first = first.or(() -> one);
    }
    return first;
  }

  /// What is to be said of a word that is neither the name of one of the types nor made known by
  /// script. It is called after the first type that has names; what was meant may be of any.
  ///
  /// @param known the words of a set that script makes known
  Optional<Diagnostic> unknown(
      Scalar scalar, List<ValueType> types, Function<String, Collection<String>> known) {
    Optional<Diagnostic> named = unknown(scalar, types);
    if (named.isPresent() && !named.get().fixes().isEmpty()) {
      return named;
    }
    Optional<Diagnostic> first = named;
    for (ValueType type : types) {
      Optional<Diagnostic> open = open(scalar, type, known);
      if (open.isPresent() && !open.get().fixes().isEmpty()) {
        Diagnostic near = open.get();
        return Optional.of(
            first
                .map(one -> one.help(near.help().getFirst()).fix(near.fixes().getFirst()))
                .orElse(near));
      }
      first = first.or(() -> open);
    }
    return first;
  }

  private Optional<Diagnostic> open(
      Scalar scalar, ValueType type, Function<String, Collection<String>> known) {
    if (!(type instanceof ValueType.OpenWord open) || open.set().equals("variable")) {
      return Optional.empty();
    }
    List<ObjectType> families = OpenSets.types(open.set());
    if (families.isEmpty()) {
      return Optional.empty();
    }
    ObjectType family = families.getFirst();
    return ground.names().byId(family, scalar.text()) instanceof Resolution.Unknown unknown
        ? Optional.of(
            Unknowns.diagnostic(
                family,
                scalar.text(),
                scalar.span(),
                unknown.or(scalar.text(), known.apply(open.set()))))
        : Optional.empty();
  }

  private static Optional<NameReference> named(Scalar scalar, ValueType type) {
    return switch (type) {
      case ValueType.Reference reference when ScopeLinks.isScope(reference.family()) ->
          NameReference.of(scalar.text());
      case ValueType.Reference reference ->
          Optional.of(new NameReference(reference.family(), scalar.text(), 0));
      case ValueType.Scoped _ -> NameReference.of(scalar.text());
      case ValueType.Affixed affixed -> within(scalar.text(), affixed);
      default -> Optional.empty();
    };
  }

  /// The name between what stands before and after it. Where several types share what stands
  /// before it, as in `token:`, it may be of any.
  private static Optional<NameReference> within(String text, ValueType.Affixed affixed) {
    Optional<ObjectType> family = ObjectType.of(affixed.kind());
    int start = affixed.before().length();
    boolean fits = start > 0 && text.startsWith(affixed.before()) && affixed.after().isEmpty();
    return family.isPresent() && fits && !affixed.before().equals("token:")
        ? Optional.of(new NameReference(family.get(), text.substring(start), start))
        : NameReference.of(text);
  }

  Optional<Diagnostic> unknown(Scalar scalar, NameReference named) {
    Span all = scalar.span();
    Span at = new Span(all.source(), all.start() + named.at(), all.end());
    return named
        .unknown(ground.names())
        .map(unknown -> otherwise(scalar, named).orElseGet(() -> unknown(named, at, unknown)));
  }

  /// What else the word is: a type where an ideology is meant, a name of Iskra.
  private Optional<Diagnostic> otherwise(Scalar scalar, NameReference named) {
    Optional<Diagnostic> iskra =
        ground.script()
            ? Unknowns.namedInIskra(ground.names(), named.family(), scalar)
            : Optional.empty();
    return iskra.or(() -> IdeologyLevels.mixedUp(ground.names(), scalar, named.family()));
  }

  private static Diagnostic unknown(NameReference named, Span at, Resolution.Unknown unknown) {
    return Unknowns.diagnostic(named.family(), named.name(), at, unknown);
  }
}
