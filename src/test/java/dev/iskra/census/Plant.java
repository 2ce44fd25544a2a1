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
  KEY {
    @Override
    Optional<SnippetWriter.Planted> in(CensusRow row) {
      CensusNode node = row.node();
      boolean named =
          OWN_NAMES.contains(node.step())
              || node.siblings().stream().anyMatch(one -> OWN_NAMES.contains(one.step()))
              || isDefined(node);
      return named || row.operator().equals("item") || node.step().equals("{}")
          ? Optional.empty()
          : Optional.of(planted(Optional.of("qzwrongkey"), Optional.empty()));
    }
  },
  /// A word, where the row has a block, a number, `yes` or a name.
  VALUE {
    @Override
    Optional<SnippetWriter.Planted> in(CensusRow row) {
      String value = row.value();
      boolean closed =
          row.isBlock()
              || Set.of("yes", "no", "number", "decimal", "date", "<tag>").contains(value)
              || (value.startsWith("<") && !FREE.contains(value) && !value.contains("@"));
      boolean names = row.node().path().size() > 1 && !isField(row.node());
      return closed && names && row.operator().equals("=") && !row.node().step().equals("{}")
          ? Optional.of(planted(Optional.empty(), Optional.of("qzwrongvalue")))
          : Optional.empty();
    }
  },
  /// An effect or trigger of states in the scope of a country, and the reverse. What the base
  /// game has at the place tells its scope; scripted effects and triggers have that of who calls
  /// them.
  SCOPE {
    @Override
    Optional<SnippetWriter.Planted> in(CensusRow row) {
      String name = row.node().step();
      Signatures signatures = Signatures.builtIn();
      Optional<MergedSignature> effect = signatures.form("effect", name);
      Optional<MergedSignature> trigger = signatures.form("trigger", name);
      if (effect.isPresent() == trigger.isPresent() || isCalled(row.node())) {
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

  private static final Set<String> OWN_NAMES =
      Set.of("<id>", "<variable>", "<array>", "<parameter>", "<quoted id>", "<date>", "<number>");

  private static final Set<String> FREE =
      Set.of("<id>", "<loc_key>", "<sprite suffix>", "<[macro]>", "<variable>", "<array>", "<dlc>");

  /// The mistake in a row; empty where it would be none.
  abstract Optional<SnippetWriter.Planted> in(CensusRow row);

  private static SnippetWriter.Planted planted(Optional<String> key, Optional<String> value) {
    return new SnippetWriter.Planted(key, value);
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

  private static boolean isCalled(CensusNode node) {
    return node.folder().startsWith("common/scripted_") || node.folder().equals("common/collections");
  }
}
