package dev.iskra.collect;

import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.lock.Claim;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Site;
import dev.iskra.model.Variable;
import dev.iskra.text.Located;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      Optional<Outer> outer)
      implements Located<Named> {
    @Override
    public Span at() {
      return claim.at();
    }

    @Override
    public Named movedTo(Span place) {
      return new Named(
          family,
          name,
          namespace,
          claim.movedTo(place),
          declaration.movedTo(place),
          attributes,
          within,
          outer.map(around -> new Outer(around.declaration.movedTo(place), around.attribute)));
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
  public record Outer(Site declaration, String attribute) {}

  /// A variable with the wish for its id.
  public record DeclaredVariable(
      Named named, String scope, Optional<Variable.Range> range, boolean clamped)
      implements Located<DeclaredVariable> {
    @Override
    public Span at() {
      return named.at();
    }

    @Override
    public DeclaredVariable movedTo(Span place) {
      return new DeclaredVariable(
          named.movedTo(place), scope, range.map(limits -> limits.movedTo(place)), clamped);
    }
  }

  /// A text without a name of its own and the wish for its key.
  public record KeyedText(Claim claim, TextKeys.Place place) implements Located<KeyedText> {
    @Override
    public Span at() {
      return claim.at();
    }

    @Override
    public KeyedText movedTo(Span other) {
      return new KeyedText(
          claim.movedTo(other), new TextKeys.Place(place.owner(), other, place.text()));
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
    return Located.areAlike(names, other.names)
        && Located.areAlike(flags, other.flags)
        && Located.areAlike(variables, other.variables);
  }

  /// Whether the texts of the other are the same but for the places, and in the same order.
  boolean saysAlike(Collected other) {
    return Located.areAlike(texts, other.texts)
        && Located.areAlike(inPlace(texts), inPlace(other.texts));
  }

  private static List<KeyedText> inPlace(List<KeyedText> texts) {
    return texts.stream().sorted(Comparator.comparing(KeyedText::at)).toList();
  }

  /// Everything that has a name, in the order of their kinds.
  List<Named> allNamed() {
    List<Named> all = new ArrayList<>(names);
    all.addAll(flags);
    variables.forEach(variable -> all.add(variable.named()));
    return all;
  }
}
