package dev.iskra.signature;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A kind of thing that script can stand in: what `THIS` may be.
///
/// The names are those of the game's own lists of effects and triggers.
public enum ScopeKind {
  /// Nothing: where the game calls script for no country, as in `on_startup`.
  NONE("nothing"),
  COUNTRY("country"),
  STATE("state"),
  CHARACTER("character"),
  UNIT_LEADER("unit leader"),
  OPERATIVE("operative"),
  ACE("ace"),
  COMBATANT("combatant"),
  DIVISION("division"),
  STRATEGIC_REGION("strategic region"),
  INDUSTRIAL_ORGANIZATION("military industrial organization"),
  SPECIAL_PROJECT("special project"),
  PURCHASE_CONTRACT("purchase contract"),
  RAID("raid"),
  OPERATION("operation"),
  FACTION("faction");

  private static final Map<String, ScopeKind> BY_ID = new HashMap<>();

  static {
    for (ScopeKind kind : values()) {
      BY_ID.put(kind.id(), kind);
    }
  }

  private final String label;

  ScopeKind(String label) {
    this.label = label;
  }

  /// The word in our data: `special_project`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What people call it: `special project`.
  public String label() {
    return label;
  }

  /// The kind with this [#id()].
  public static Optional<ScopeKind> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /// Its place in the bits of a set, which lives no longer than the program.
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
