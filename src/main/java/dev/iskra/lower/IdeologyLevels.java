package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.Family;
import dev.iskra.game.Reference;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ideologies and their types are two levels: a government has an ideology, a leader a type of
/// one.
final class IdeologyLevels {
  private static final int EXAMPLES = 4;

  private IdeologyLevels() {}

  /// Whether a word names a type where only an ideology is meant, or the other way round;
  /// reported if so.
  static boolean mixedUp(Context context, Scalar word, List<Reference> references) {
    return switch (references.getFirst().family()) {
      case IDEOLOGY -> typeForIdeology(context, word, Severity.ERROR);
      case IDEOLOGY_TYPE -> ideologyForType(context, word);
      default -> false;
    };
  }

  /// Warns of a type where an ideology comes first and a type is only an alternative: lists of
  /// the game's triggers do not agree whether it does.
  static void tolerated(Context context, Scalar word, Reference first, Reference found) {
    if (first.family() == Family.IDEOLOGY && found.family() == Family.IDEOLOGY_TYPE) {
      typeForIdeology(context, word, Severity.WARNING);
    }
  }

  private static boolean typeForIdeology(Context context, Scalar word, Severity severity) {
    Resolution type = context.names().byId(Family.IDEOLOGY_TYPE, word.text());
    if (type.id().isEmpty()) {
      return false;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                LowerRule.TYPE_FOR_IDEOLOGY,
                word.span(),
                "`" + word.text() + "` is a type of an ideology, and here an ideology is meant.")
            .as(severity);
    Optional<String> ideology = type.attribute("ideology");
    context.report(
        ideology
            .map(
                name ->
                    diagnostic
                        .help("It is a type of `" + name + "`.")
                        .fix(
                            new Fix(
                                "Write `" + name + "`",
                                Applicability.UNSAFE,
                                List.of(new Edit(word.span(), name)))))
            .orElse(diagnostic));
    return true;
  }

  private static boolean ideologyForType(Context context, Scalar word) {
    Resolution ideology = context.names().byId(Family.IDEOLOGY, word.text());
    if (ideology.id().isEmpty()) {
      return false;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            LowerRule.IDEOLOGY_FOR_TYPE,
            word.span(),
            "`" + word.text() + "` is an ideology, and here one of its types is meant.");
    List<String> types = typesOf(context.names(), ideology.id().get());
    context.report(
        types.isEmpty()
            ? diagnostic
            : diagnostic.help("Types of it are `" + String.join("`, `", types) + "`."));
    return true;
  }

  /// Some types of an ideology, those of the mod first.
  private static List<String> typesOf(Names names, String ideology) {
    List<String> types = new ArrayList<>();
    names.all(Family.IDEOLOGY_TYPE).stream()
        .filter(type -> type.attribute("ideology").equals(Optional.of(ideology)))
        .forEach(type -> types.add(type.name()));
    names
        .facts()
        .names(Family.IDEOLOGY_TYPE)
        .filter(type -> ofBaseGame(names, type, ideology) && !types.contains(type))
        .forEach(types::add);
    return types.stream().limit(EXAMPLES).toList();
  }

  private static boolean ofBaseGame(Names names, String type, String ideology) {
    return names
        .facts()
        .find(Family.IDEOLOGY_TYPE, type)
        .flatMap(fact -> fact.attribute("ideology"))
        .equals(Optional.of(ideology));
  }
}
