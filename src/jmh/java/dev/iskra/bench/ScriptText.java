package dev.iskra.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Script of the kind and density that mods have: focuses with prerequisites, conditions, rewards
/// and logs, and events with options. The same seed gives the same bytes.
final class ScriptText {
  private static final String[] TAGS = {"SOV", "GER", "ENG", "FRA", "USA", "JAP", "SPR", "POL"};

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private ScriptText(long seed) {
    random = new Random(seed);
  }

  /// At least `size` bytes: whole definitions only.
  static byte[] of(int size, long seed) {
    ScriptText script = new ScriptText(seed);
    int number = 0;
    while (script.text.length() < size) {
      if (number % 3 == 2) {
        script.event(number);
      } else {
        script.focus(number);
      }
      number++;
    }
    return script.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String tag() {
    return TAGS[random.nextInt(TAGS.length)];
  }

  private void focus(int n) {
    String tag = tag();
    text.append(
        """
        # %1$s: step %2$d
        shared_focus = {
        \tid = %1$s_industrial_effort_%2$d
        \ticon = GFX_goal_generic_construct_civ_factory
        \tprerequisite = { focus = %1$s_industrial_effort_%3$d focus = %1$s_agrarian_reform_%3$d }
        \tmutually_exclusive = { focus = %1$s_rearmament_%2$d }
        \tx = %4$d
        \ty = 2
        \trelative_position_id = %1$s_industrial_effort_%3$d
        \tcost = 10
        \tai_will_do = {
        \t\tfactor = 1.5
        \t\tmodifier = {
        \t\t\tfactor = 0.25
        \t\t\tOR = {
        \t\t\t\tdate < 1938.6.1
        \t\t\t\tNOT = { has_war_with = %5$s }
        \t\t\t}
        \t\t}
        \t}
        \tavailable = {
        \t\thas_stability > 0.5
        \t\tcontrols_state = %6$d
        \t}
        \tcompletion_reward = {
        \t\tlog = "[GetDateText]: [Root.GetName]: Focus %1$s_industrial_effort_%2$d"
        \t\trandom_owned_controlled_state = {
        \t\t\tlimit = {
        \t\t\t\tfree_building_slots = { building = industrial_complex size > 0 include_locked = yes }
        \t\t\t}
        \t\t\tadd_extra_state_shared_building_slots = 1
        \t\t\tadd_building_construction = {
        \t\t\t\ttype = industrial_complex
        \t\t\t\tlevel = 1
        \t\t\t\tinstant_build = yes
        \t\t\t}
        \t\t}
        \t\tset_country_flag = %1$s_effort_%2$d
        \t}
        }

        """
            .formatted(tag, n, n / 2, random.nextInt(40) - 20, tag(), random.nextInt(1, 1000)));
  }

  private void event(int n) {
    text.append(
        """
        country_event = {
        \tid = congress.%1$d
        \ttitle = congress.%1$d.t
        \tdesc = congress.%1$d.d
        \tpicture = GFX_report_event_generic_parliament
        \tis_triggered_only = yes
        \ttrigger = {
        \t\ttag = %2$s
        \t\tNOT = { has_country_flag = congress_%1$d_done }
        \t}
        \timmediate = { hidden_effect = { set_country_flag = congress_%1$d_done } }
        \toption = {
        \t\tname = congress.%1$d.a
        \t\tai_chance = { base = 60 modifier = { add = 20 is_historical_focus_on = yes } }
        \t\tadd_political_power = -50
        \t\tcountry_event = { id = congress.%3$d days = 7 random_days = 14 } # the answer
        \t}
        \toption = {
        \t\tname = congress.%1$d.b
        \t\tadd_ideas = { %2$s_congress_spirit %2$s_popular_front }
        \t\tadd_popularity = { ideology = communism popularity = 0.05 }
        \t}
        }

        """
            .formatted(n, tag(), n + 1));
  }
}
