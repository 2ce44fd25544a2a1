package dev.iskra.analyze;

import dev.iskra.emit.ModPath;
import dev.iskra.game.Family;
import dev.iskra.lock.Claim;
import dev.iskra.lower.TextKeys;
import dev.iskra.model.Site;
import dev.iskra.model.Variable;
import dev.iskra.text.Span;
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
      Family family,
      String name,
      Optional<String> namespace,
      Claim claim,
      Site declaration,
      Map<String, String> attributes,
      Optional<String> within,
      Optional<Outer> outer) {
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
      Named named, String scope, Optional<Variable.Range> range, boolean clamped) {}

  /// A text without a name of its own and the wish for its key.
  public record KeyedText(Claim claim, TextKeys.Place at) {}

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
}
