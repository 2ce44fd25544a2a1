package dev.iskra.kinds;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.Type;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A value that a field of a kind may have.
final class FieldSample {
  /// Forms of Iskra, as the game writes them.
  static final Map<String, String> RELATIONS =
      Map.of(
          "x", "3",
          "y", "3",
          "relative_position_id", "other",
          "prerequisite", "{ focus = other }",
          "mutually_exclusive", "{ focus = other }");

  private static final Signatures SIGNATURES = Signatures.builtIn();

  static String of(String keyword, Field field) {
    return switch (field.type()) {
      case Type.Special _ -> RELATIONS.getOrDefault(field.name(), "");
      case Type.Described _ ->
          sample(
              SIGNATURES
                  .definition(definition(keyword))
                  .flatMap(shape -> shape.named(field.name()))
                  .orElseThrow()
                  .takes());
      case Type.YesNo _ -> "yes";
      case Type.Whole _ -> "3";
      case Type.Decimal _, Type.Fraction _ -> "0.5";
      case Type.Duration _ -> "5";
      case Type.Text _ -> "political";
      case Type.Literal _ -> "some_word";
      case Type.Reference reference -> name(reference.family());
      case Type.OneOf words -> words.words().getFirst();
      case Type.Script _ -> "{ id = pasted x = 9 y = 9 cost = 1 completion_reward = { } }";
    };
  }

  private static String definition(String keyword) {
    return keyword.equals("type")
        ? "ideology_type"
        : AllKinds.list().of(keyword).orElseThrow().keywords().getFirst();
  }

  /// A value of those that the vocabulary describes, a plain one where there is one.
  private static String sample(ValueSpec takes) {
    List<ValueType> words = takes.words(SIGNATURES);
    return words.isEmpty() ? sample(takes.blocks(SIGNATURES).getFirst()) : sample(words.getLast());
  }

  private static String sample(ValueType word) {
    return switch (word) {
      case ValueType.YesNo _ -> "yes";
      case ValueType.Reference reference -> name(reference.family());
      case ValueType.Whole _, ValueType.Decimal _, ValueType.Amount _, ValueType.Time _ -> "3";
      default -> "some_word";
    };
  }

  private static String sample(BlockSignature block) {
    if (block.effects()) {
      return "{ add_stability = 0.05 }";
    }
    if (block.triggers()) {
      return "{ has_war = no }";
    }
    if (block.contents().contains("modifier_rule")) {
      return "{ base = 2 modifier = { factor = 3 has_war = yes } }";
    }
    return block.items().isEmpty()
        ? block.names().stream()
            .map(name -> name + " = " + sample(block.named(name).orElseThrow().takes()))
            .collect(Collectors.joining(" ", "{ ", " }"))
        : "{ first_word second_word }";
  }

  static String name(ObjectType family) {
    return switch (family) {
      case FOCUS -> "other";
      case SPRITE -> "GFX_goal_generic_forceful_treaty";
      case COUNTRY -> "GER";
      case FOCUS_STYLE, FOCUS_INLAY_WINDOW ->
          Facts.newest().names(family).findFirst().orElseThrow();
      default -> throw new IllegalArgumentException(family.label());
    };
  }

  private FieldSample() {}
}
