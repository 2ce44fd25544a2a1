package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ideologies and their types are two levels: a government has an ideology, a leader a type of
/// one.
public final class IdeologyLevels {
  private static final int EXAMPLES = 4;

  private IdeologyLevels() {}

  /// What is to be said if a word names a type where only an ideology is meant, or the other way
  /// round.
  ///
  /// @param meant the family that the name should be of
  public static Optional<Diagnostic> mixedUp(Names names, Scalar word, ObjectType meant) {
    return switch (meant) {
      case IDEOLOGY ->
          typeForIdeology(names, word, Severity.ERROR).map(found -> judged(names, found));
      case IDEOLOGY_TYPE -> ideologyForType(names, word);
      default -> Optional.empty();
    };
  }

  /// Warns of a type where an ideology comes first and a type is only an alternative: lists of
  /// the game's triggers do not agree whether it does.
  ///
  /// @param first the family that comes first
  /// @param found the family that the name is of
  public static Optional<Diagnostic> tolerated(
      Names names, Scalar word, ObjectType first, ObjectType found) {
    return first == ObjectType.IDEOLOGY && found == ObjectType.IDEOLOGY_TYPE
        ? typeForIdeology(names, word, Severity.WARNING)
        : Optional.empty();
  }

  /// A mistake for certain only where nobody else can have an ideology of that name.
  private static Diagnostic judged(Names names, Diagnostic found) {
    return names.isClosed()
        ? found
        : found
            .as(Severity.WARNING)
            .note("Another mod or a newer game may have an ideology of that name.");
  }

  private static Optional<Diagnostic> typeForIdeology(Names names, Scalar word, Severity severity) {
    Resolution type = names.byId(ObjectType.IDEOLOGY_TYPE, word.text());
    if (type.id().isEmpty()) {
      return Optional.empty();
    }
    Diagnostic diagnostic =
        LowerRule.TYPE_FOR_IDEOLOGY
            .at(
                word.span(),
                "`" + word.text() + "` is a type of an ideology, and here an ideology is meant.")
            .as(severity);
    Optional<String> ideology = type.attribute("ideology");
    return Optional.of(
        ideology
            .map(
                name ->
                    diagnostic
                        .help("It is a type of `" + name + "`.")
                        .fix(Fix.writing(name, word.span())))
            .orElse(diagnostic));
  }

  private static Optional<Diagnostic> ideologyForType(Names names, Scalar word) {
    Resolution ideology = names.byId(ObjectType.IDEOLOGY, word.text());
    if (ideology.id().isEmpty()) {
      return Optional.empty();
    }
    Diagnostic diagnostic =
        LowerRule.IDEOLOGY_FOR_TYPE.at(
            word.span(),
            "`" + word.text() + "` is an ideology, and here one of its types is meant.");
    List<String> types = typesOf(names, ideology.id().get());
    return Optional.of(
        types.isEmpty()
            ? diagnostic
            : diagnostic.help("Types of it are `" + String.join("`, `", types) + "`."));
  }

  /// Some types of an ideology, those of the mod first.
  private static List<String> typesOf(Names names, String ideology) {
    List<String> types = new ArrayList<>();
    names.all(ObjectType.IDEOLOGY_TYPE).stream()
        .filter(type -> type.attribute("ideology").equals(Optional.of(ideology)))
        .forEach(type -> types.add(type.name()));
    names
        .facts()
        .names(ObjectType.IDEOLOGY_TYPE)
        .filter(type -> ofBaseGame(names, type, ideology) && !types.contains(type))
        .forEach(types::add);
    return types.stream().limit(EXAMPLES).toList();
  }

  private static boolean ofBaseGame(Names names, String type, String ideology) {
    return names
        .facts()
        .find(ObjectType.IDEOLOGY_TYPE, type)
        .flatMap(fact -> fact.attribute("ideology"))
        .equals(Optional.of(ideology));
  }
}
