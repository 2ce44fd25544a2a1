package dev.iskra.collect;

import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.lock.Claim;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Site;
import dev.iskra.model.Variable;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What the files of a program declare, before ids are settled.
///
/// @param units declarations at the top of files
/// @param pasted script within Iskra files
/// @param names declarations that have a name, outermost first
/// @param flags declared flags
/// @param variables declared variables
/// @param texts texts that need a key of their own
/// @param rawTexts files written as text
public record Collected(
    List<Unit> units,
    List<PastedUnit> pasted,
    List<Named> names,
    List<Named> flags,
    List<DeclaredVariable> variables,
    List<KeyedText> texts,
    List<RawText> rawTexts) {
  /// A declaration with a name and the wish for its id.
  ///
  /// @param declaration where the whole declaration stands, by which rooms find their symbol
  /// @param within the attribute under which what lies in it knows its id
  /// @param outer the named declaration that it lies in, where it is to know its id
  public record Named(
      ObjectType family,
      String name,
      Optional<String> namespace,
      Claim claim,
      Site declaration,
      Map<String, String> attributes,
      Optional<String> within,
      Optional<Outer> outer) {
    /// Whether the other is the same but for the places.
    boolean isAlike(Named other) {
      return claim.isAlike(other.claim)
          && name.equals(other.name)
          && family == other.family
          && namespace.equals(other.namespace)
          && attributes.equals(other.attributes)
          && within.equals(other.within)
          && outer.map(Outer::unplaced).equals(other.outer.map(Outer::unplaced));
    }

    /// The same with more known of it.
    Named with(Map<String, String> known) {
      return new Named(family, name, namespace, claim, declaration, known, within, outer);
    }

    /// What a declaration within this one is to know of it.
    Optional<Outer> asOuter() {
      return within.map(attribute -> new Outer(declaration, attribute));
    }
  }

  /// A declaration whose id another knows.
  ///
  /// @param attribute under which it does
  public record Outer(Site declaration, String attribute) {
    /// What it says but for the place.
    List<String> unplaced() {
      return List.of(declaration.name(), attribute);
    }
  }

  /// A variable with the wish for its id.
  public record DeclaredVariable(
      Named named, String scope, Optional<Variable.Range> range, boolean clamped) {
    /// Whether the other is the same but for the places.
    boolean isAlike(DeclaredVariable other) {
      return named.isAlike(other.named)
          && scope.equals(other.scope)
          && clamped == other.clamped
          && Variable.Range.areAlike(range, other.range);
    }
  }

  /// A text without a name of its own and the wish for its key.
  public record KeyedText(Claim claim, TextKeys.Place at) {
    /// Whether the other is the same but for the places.
    boolean isAlike(KeyedText other) {
      return claim.isAlike(other.claim)
          && at.owner().equals(other.at.owner())
          && at.text().equals(other.at.text());
    }
  }

  /// `raw text "path" """…"""`.
  public record RawText(ModPath path, String text, Span at) {}

  public Collected {
    units = List.copyOf(units);
    pasted = List.copyOf(pasted);
    names = List.copyOf(names);
    flags = List.copyOf(flags);
    variables = List.copyOf(variables);
    texts = List.copyOf(texts);
    rawTexts = List.copyOf(rawTexts);
  }

  /// What several files declare, in their order.
  public static Collected all(List<Collected> files) {
    List<Unit> units = new ArrayList<>();
    List<PastedUnit> pasted = new ArrayList<>();
    List<Named> names = new ArrayList<>();
    List<Named> flags = new ArrayList<>();
    List<DeclaredVariable> variables = new ArrayList<>();
    List<KeyedText> texts = new ArrayList<>();
    List<RawText> rawTexts = new ArrayList<>();
    for (Collected file : files) {
      units.addAll(file.units);
      pasted.addAll(file.pasted);
      names.addAll(file.names);
      flags.addAll(file.flags);
      variables.addAll(file.variables);
      texts.addAll(file.texts);
      rawTexts.addAll(file.rawTexts);
    }
    return new Collected(units, pasted, names, flags, variables, texts, rawTexts);
  }

  /// Whether the names, flags and variables of the other are the same but for the places.
  boolean declaresAlike(Collected other) {
    return areAlike(names, other.names, Named::isAlike)
        && areAlike(flags, other.flags, Named::isAlike)
        && areAlike(variables, other.variables, DeclaredVariable::isAlike);
  }

  /// Whether the texts of the other are the same but for the places, and in the same order.
  boolean saysAlike(Collected other) {
    return areAlike(texts, other.texts, KeyedText::isAlike)
        && areAlike(inPlace(texts), inPlace(other.texts), KeyedText::isAlike);
  }

  private static List<KeyedText> inPlace(List<KeyedText> texts) {
    return texts.stream().sorted(Comparator.comparing(text -> text.claim().at())).toList();
  }

  private static <T> boolean areAlike(List<T> some, List<T> others, BiPredicate<T, T> alike) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!alike.test(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Everything that has a name, in the order of their kinds.
  List<Named> allNamed() {
    List<Named> all = new ArrayList<>(names);
    all.addAll(flags);
    variables.forEach(variable -> all.add(variable.named()));
    return all;
  }
}
