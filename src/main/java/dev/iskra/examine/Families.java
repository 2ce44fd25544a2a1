package dev.iskra.examine;

import java.util.List;

/// The families whose entries may stand in a block.
final class Families {
  /// All of them, in the order in which a key is looked up.
  static final List<String> ORDER =
      List.of(
          "effect",
          "trigger",
          "modifier",
          "modifier_rule",
          "targeted_modifier_rule",
          "unit_stat",
          "naval_stat",
          "air_stat",
          "unit_leader_modifier",
          "ai_strategy_rule",
          "mathexpr",
          "portraitset",
          "bindable_loc");

  private Families() {}
}
