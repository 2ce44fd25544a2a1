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
final class UnknownNames {
  private final Environment ground;

  UnknownNames(Environment ground) {
    this.ground = ground;
  }

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
  /// script.
  ///
  /// @param known the words of a set that script makes known
  Optional<Diagnostic> unknown(
      Scalar scalar, List<ValueType> types, Function<String, Collection<String>> known) {
    return unknown(scalar, types)
        .or(() -> types.stream().flatMap(type -> open(scalar, type, known).stream()).findFirst());
  }

  private Optional<Diagnostic> open(
      Scalar scalar, ValueType type, Function<String, Collection<String>> known) {
    if (!(type instanceof ValueType.OpenWord open)) {
      return Optional.empty();
    }
    ObjectType family = OpenSets.types(open.set()).getFirst();
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
      case ValueType.Scoped _, ValueType.Affixed _ -> NameReference.of(scalar.text());
      default -> Optional.empty();
    };
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
    return Unknowns.diagnostic(
        named.family(),
        named.name(),
        at,
        unknown,
        // Sprites may be defined in files that are only copied.
        unknown.certain() && named.family() != ObjectType.SPRITE);
  }
}
