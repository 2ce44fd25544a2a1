package dev.iskra.census;

import dev.iskra.game.Vocabulary;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Kinds of mistakes that are planted in rows of the census.
enum Plant {
  /// A key that the game does not have there. Where a name of one's own stands, any is right.
  KEY(3) {
    @Override
    Optional<SnippetWriter.Planted> in(CensusRow row, Census census) {
      CensusNode node = row.node();
      boolean free =
          node.isBare()
              || row.operator().equals("item")
              || isDefined(node)
              || node.siblings().stream().anyMatch(one -> isOwn(one.step()))
              || census.isAmongVariables(node);
      return free
          ? Optional.empty()
          : Optional.of(planted(Optional.of("qzwrongkey#"), Optional.empty()));
    }
  },
  /// A word, where the row has a block, a number, `yes` or the name of something.
  VALUE(2) {
    @Override
    Optional<SnippetWriter.Planted> in(CensusRow row, Census census) {
      CensusNode node = row.node();
      String value = row.value();
      boolean closed =
          row.isBlock()
              ? census.opensOnly(node.step())
              : PLAIN.contains(value) || (value.startsWith("<") && !isFree(value));
      boolean named =
          NAMING.contains(node.step())
              || node.step().startsWith("@")
              || isField(node)
              || isDefined(node)
              || census.isAmongVariables(node);
      return closed && !named && row.operator().equals("=") && !node.isBare()
          ? Optional.of(planted(Optional.empty(), Optional.of("qzwrongvalue#")))
          : Optional.empty();
    }
  },
  /// An effect or trigger of states in the scope of a country, and the reverse. What the base
  /// game has at the place tells its scope, but where that may be of any kind; scripted effects
  /// and triggers have that of who calls them.
  SCOPE(1) {
    @Override
    Optional<SnippetWriter.Planted> in(CensusRow row, Census census) {
      CensusNode node = row.node();
      Signatures signatures = Signatures.builtIn();
      Optional<MergedSignature> effect = signatures.form("effect", node.step());
      Optional<MergedSignature> trigger = signatures.form("trigger", node.step());
      if (effect.isPresent() == trigger.isPresent() || isOfAnyScope(node)) {
        return Optional.empty();
      }
      ScopeSet on = effect.or(() -> trigger).orElseThrow().on();
      boolean state = on.equals(ScopeSet.STATE);
      if (!state && !on.equals(ScopeSet.COUNTRY)) {
        return Optional.empty();
      }
      String wrong =
          effect.isPresent()
              ? state ? "add_war_support" : "add_extra_state_shared_building_slots"
              : state ? "is_major" : "is_coastal";
      return Optional.of(
          planted(Optional.of(wrong), Optional.of(effect.isPresent() ? "1" : "yes")));
    }
  };

  /// Values of which no other word can be right.
  private static final Set<String> PLAIN =
      Set.of("yes", "no", "number", "decimal", "date", "<tag>");

  /// Keys that take any name: they give it to something.
  private static final Set<String> NAMING =
      Set.of("idea_token", "name", "id", "token", "legacy_id", "set_cosmetic_tag", "<parameter>");

  /// Keys in whose blocks the scope may be of any kind.
  private static final Set<String> ANY_SCOPE =
      Set.of(
          "<scope>",
          "var:",
          "event_target:",
          "scope:",
          "mio:",
          "sp:",
          "<character>",
          "<sprite>",
          "for_each_scope_loop",
          "random_scope_in_array",
          "any_of_scopes",
          "all_of_scopes",
          "collection_size",
          "every_collection_element",
          "any_collection_element",
          "complete_tooltip");

  private final int missed;

  Plant(int missed) {
    this.missed = missed;
  }

  /// How many of a hundred may be missed.
  int missed() {
    return missed;
  }

  /// The mistake in a row; empty where it would be none.
  abstract Optional<SnippetWriter.Planted> in(CensusRow row, Census census);

  private static SnippetWriter.Planted planted(Optional<String> key, Optional<String> value) {
    return new SnippetWriter.Planted(key, value);
  }

  /// Whether it is a name that the writer of the script makes up, or a number.
  private static boolean isOwn(String step) {
    return isFree(step)
        || Set.of("<parameter>", "<quoted id>", "<date>", "<number>").contains(step);
  }

  private static boolean isFree(String shape) {
    return shape.endsWith("<variable>")
        || shape.contains("@")
        || Set.of("<id>", "<loc_key>", "<sprite suffix>", "<[macro]>", "<array>", "<dlc>")
            .contains(shape);
  }

  private static List<String> keys(CensusNode node) {
    return new ArrayList<>(node.path().stream().map(CensusNode::step).toList());
  }

  private static boolean isDefined(CensusNode node) {
    return Vocabulary.definitions().at(node.folder() + "/a.txt", keys(node)).isPresent();
  }

  private static boolean isField(CensusNode node) {
    List<String> keys = keys(node);
    String field = keys.removeLast();
    return Vocabulary.definitions()
        .at(node.folder() + "/a.txt", keys)
        .filter(one -> one.field().equalsIgnoreCase(field))
        .isPresent();
  }

  private static boolean isOfAnyScope(CensusNode node) {
    List<String> keys = keys(node);
    return keys.size() < 2
        || node.folder().startsWith("common/scripted_")
        || Set.of("common/collections", "common/dynamic_modifiers").contains(node.folder())
        || keys.subList(0, keys.size() - 1).stream().anyMatch(ANY_SCOPE::contains);
  }
}
