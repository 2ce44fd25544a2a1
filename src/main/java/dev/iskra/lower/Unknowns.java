package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// Words for names that nothing has.
public final class Unknowns {
  private Unknowns() {}

  static void report(Context context, ObjectType family, Scalar word, Resolution found) {
    report(context, family, word.text(), word.span(), found);
  }

  /// Reports a name that did not resolve: an error where all names are known, else a warning.
  public static void report(
      Context context, ObjectType family, String word, Span at, Resolution found) {
    switch (found) {
      case Resolution.Unknown unknown -> context.report(diagnostic(family, word, at, unknown));
      case Resolution.Ambiguous ambiguous ->
          context.report(ambiguous(family, word, at, ambiguous.symbols()));
      case Resolution.Declared _, Resolution.BaseGame _ -> {}
    }
  }

  /// What to say of a name that nothing has.
  public static Diagnostic diagnostic(
      ObjectType family, String word, Span at, Resolution.Unknown unknown) {
    // Sprites may be defined in files that are only copied.
    boolean certain = unknown.certain() && family != ObjectType.SPRITE;
    String what = family.label() + " `" + word + "`";
    Diagnostic diagnostic =
        certain
            ? LowerRule.UNKNOWN_NAME.at(at, "There is no " + what + ".")
            : LowerRule.UNRESOLVED_NAME
                .at(at, "The " + what + " is neither in this mod nor in the base game we know.")
                .note("Another mod or a newer game may have it.");
    // A number that is nearly another says nothing.
    return family == ObjectType.STATE || family == ObjectType.PROVINCE
        ? diagnostic
        : diagnostic.suggest(unknown.near(), at);
  }

  /// What is to be said if script of the game says a name of Iskra, which means nothing to the
  /// game.
  public static Optional<Diagnostic> namedInIskra(Names names, ObjectType family, Scalar word) {
    return names.named(family, word.text()).stream()
        .findFirst()
        .map(
            first ->
                LowerRule.NAME_NOT_ID
                    .at(
                        word.span(),
                        "`" + word.text() + "` is a name of Iskra, and this is script of the game.")
                    .label(first.at(), "the game knows it as `" + first.id() + "`")
                    .help(
                        "Write `" + first.id() + "`, and pin the id with `as` if it may change."));
  }

  private static Diagnostic ambiguous(
      ObjectType family, String word, Span at, List<Symbol> symbols) {
    Diagnostic diagnostic =
        LowerRule.AMBIGUOUS_NAME.at(
            at, "Several namespaces declare the " + family.label() + " `" + word + "`.");
    for (Symbol symbol : symbols) {
      diagnostic = diagnostic.label(symbol.at(), "`" + symbol.qualified() + "`");
    }
    return diagnostic.help(
        "Write it with its namespace: `" + symbols.getFirst().qualified() + "`.");
  }
}
