package dev.iskra.game;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A kind of name the game knows.
///
/// For some the base game's names are known ([Facts#covers]); for the others only what defines
/// and what uses them. Kinds are apart where the game keeps them apart: one word may name a
/// focus and an event.
public enum ObjectType {
  ABILITY("ability"),
  ACCLIMATIZATION("acclimatization"),
  ACE("ace"),
  ACHIEVEMENT("achievement"),
  ADJACENCY_RULE("adjacency rule"),
  ADVISOR_TOKEN("idea token of an advisor"),
  AI_AREA("AI area"),
  AI_EQUIPMENT_DESIGN_GROUP("AI equipment design group"),
  AI_FACTION_THEATER("AI faction theater"),
  AI_FOCUS("AI focus"),
  AI_STRATEGY("AI strategy"),
  AI_STRATEGY_PLAN("AI strategy plan"),
  AI_TEMPLATE("AI template"),
  ARRAY("array"),
  AUTONOMY_STATE("autonomy state"),
  BALANCE_OF_POWER("balance of power"),
  BOOKMARK("bookmark"),
  BUILDING("building"),
  CHARACTER("character"),
  CHARACTER_FLAG("character flag"),
  COLLECTION("collection"),
  COMBAT_TACTIC("combat tactic"),
  CONTAINER_WINDOW("container window"),
  CONTINUOUS_FOCUS("continuous focus"),
  COSMETIC_TAG("cosmetic tag"),
  COUNTRY("country tag"),
  COUNTRY_FLAG("country flag"),
  COUNTRY_TAG_ALIAS("country tag alias"),
  CRITICAL_PART("critical part"),
  DECISION("decision"),
  DECISION_CATEGORY("decision category"),
  DIVISION_NAMES_GROUP("division names group"),
  DOCTRINE_FOLDER("doctrine folder"),
  DOCTRINE_TRACK("doctrine track"),
  DYNAMIC_MODIFIER("dynamic modifier"),
  DYNAMIC_VARIABLE("game variable"),
  EFFECT("effect"),
  EQUIPMENT("equipment"),
  EQUIPMENT_BONUS_TYPE("equipment or kind of equipment"),
  EQUIPMENT_GROUP("equipment group"),
  EQUIPMENT_MODULE("equipment module"),
  EQUIPMENT_STAT("stat of equipment"),
  EQUIPMENT_UPGRADE("equipment upgrade"),
  EVENT("event"),
  EVENT_NAMESPACE("event namespace"),
  EVENT_TARGET("event target"),
  FACTION_GOAL("faction goal"),
  FACTION_MEMBER_UPGRADE("faction member upgrade"),
  FACTION_RULE("faction rule"),
  FACTION_RULE_GROUP("faction rule group"),
  FACTION_TEMPLATE("faction template"),
  FILE("file"),
  FOCUS("focus"),
  FOCUS_FILTER("focus filter"),
  FOCUS_INLAY_WINDOW("focus inlay window"),
  FOCUS_STYLE("focus style"),
  FOCUS_TREE("focus tree"),
  FONT("font"),
  GAME_RULE("game rule"),
  GLOBAL_EVENT_TARGET("global event target"),
  GLOBAL_FLAG("global flag"),
  GRAND_DOCTRINE("grand doctrine"),
  GRAPHICAL_TERRAIN("graphical terrain"),
  IDEA("idea"),
  IDEA_CATEGORY("idea category"),
  IDEA_SLOT("idea slot"),
  IDEOLOGY("ideology"),
  IDEOLOGY_TYPE("ideology type"),
  INDUSTRIAL_ORGANIZATION("industrial organization"),
  INTELLIGENCE_AGENCY("intelligence agency"),
  INTELLIGENCE_AGENCY_BRANCH("intelligence agency branch"),
  INTELLIGENCE_AGENCY_UPGRADE("intelligence agency upgrade"),
  LOCALISATION_COMMAND("localisation command"),
  LOCALISATION_KEY("localisation key"),
  MIO_FLAG("industrial organization flag"),
  MIO_POLICY("industrial organization policy"),
  MODIFIER("modifier"),
  MODIFIER_DEFINITION("modifier definition"),
  MTTH_VARIABLE("MTTH variable"),
  OCCUPATION_LAW("occupation law"),
  ON_ACTION("on action"),
  OPERATION("operation"),
  OPERATION_PHASE("operation phase"),
  OPERATION_TOKEN("operation token"),
  OPINION_MODIFIER("opinion modifier"),
  ORDER_OF_BATTLE("order of battle"),
  PEACE_ACTION_CATEGORIES("peace action category"),
  PEACE_ACTION_MODIFIERS("peace action modifier"),
  PEACE_AI_DESIRES("peace AI desire"),
  PRODUCTION_STAT("stat of production"),
  PROJECT_FLAG("special project flag"),
  PROVINCE("province"),
  RAID("raid"),
  RAID_CATEGORY("raid category"),
  RESISTANCE_COMPLIANCE_MODIFIER("resistance and compliance modifier"),
  RESOURCE("resource"),
  SCORER("country scorer"),
  SCRIPTED_DIPLOMATIC_ACTION("scripted diplomatic action"),
  SCRIPTED_EFFECT("scripted effect"),
  SCRIPTED_GUI("scripted GUI"),
  SCRIPTED_LOCALISATION("scripted localisation"),
  SCRIPTED_TRIGGER("scripted trigger"),
  SCRIPT_CONSTANT("script constant"),
  SHIP_NAME("ship names group"),
  SPAWN_POINT("spawn point"),
  SPECIALIZATION("specialization"),
  SPECIAL_PROJECT("special project"),
  SPRITE("sprite"),
  SP_PROTOTYPE_REWARD("prototype reward"),
  STATE("state"),
  STATE_CATEGORY("state category"),
  STATE_FLAG("state flag"),
  STATIC_MODIFIER("static modifier"),
  STRATEGIC_LOCATION("strategic location"),
  STRATEGIC_REGION("strategic region"),
  SUBDOCTRINE("subdoctrine"),
  SUB_UNIT("sub-unit"),
  SUB_UNIT_CATEGORY("category of units"),
  SUPPLY_AREA("supply area"),
  TECHNOLOGY("technology"),
  TECHNOLOGY_SHARING_GROUP("technology sharing group"),
  TECHNOLOGY_TAG("technology tag"),
  TEMPORARY_ARRAY("temporary array"),
  TEMPORARY_VARIABLE("temporary variable"),
  TERRAIN("terrain"),
  TEXT_COLOUR("colour of texts"),
  TRAIT_COUNTRY_LEADER("country leader trait"),
  TRAIT_SCIENTIST("scientist trait"),
  TRAIT_UNIT_LEADER("unit leader trait"),
  TRIGGER("trigger"),
  UNIT_LEADER_FLAG("unit leader flag"),
  UNIT_MEDAL("unit medal"),
  VARIABLE("variable"),
  VICTORY_POINT("victory point"),
  WARGOAL("war goal");

  private static final Map<String, ObjectType> BY_ID = new HashMap<>();

  static {
    for (ObjectType family : values()) {
      BY_ID.put(family.id, family);
    }
  }

  private final String id;
  private final String label;

  ObjectType(String label) {
    this.id = name().toLowerCase(Locale.ROOT);
    this.label = label;
  }

  /// The name of the family in our data files and file names: `focus_tree`.
  public String id() {
    return id;
  }

  /// What people call one of them, in the singular, for messages: `country tag`.
  public String label() {
    return label;
  }

  /// The family with this [#id()].
  public static Optional<ObjectType> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
