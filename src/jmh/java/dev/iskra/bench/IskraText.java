package dev.iskra.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Iskra source as people write it: focus trees and events with texts in place, rewards, weights,
/// conditions, loops and comments. The same seed gives the same bytes.
final class IskraText {
  private static final String[] TAGS = {"SOV", "GER", "ENG", "FRA", "USA", "JAP", "SPR", "POL"};

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private IskraText(long seed) {
    random = new Random(seed);
  }

  /// At least `size` bytes: whole declarations only.
  static byte[] of(int size, long seed) {
    IskraText source = new IskraText(seed);
    source.text.append("namespace mod").append(seed).append("\n\nconst patience = 70 days\n\n");
    int number = 0;
    while (source.text.length() < size) {
      source.tree(number);
      source.event(number);
      number += 20;
    }
    return source.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String tag() {
    return TAGS[random.nextInt(TAGS.length)];
  }

  private void tree(int from) {
    text.append("## The reforms, step %1$d\nfocus_tree reforms_%1$d {\n".formatted(from));
    text.append("    country = { factor = 0  modifier = { add = 100  original_tag = SOV } }\n\n");
    for (int i = 0; i < 20; i++) {
      focus(from + i);
    }
    text.append("}\n\n");
  }

  private void focus(int n) {
    text.append(
        """
            # %1$s, in the autumn
            focus effort_%2$d "The Industrial Effort, Part %2$d" {
                at        = (%4$d, %5$d)
                icon      = GFX_goal_generic_construct_civ_factory
                cost      = 35 days
                desc      = "Letters in invisible ink travel from Oslo to Moscow, where [ROOT.GetLeader] waits."
                requires  = (effort_%3$d and (reform_%3$d or perm_pasted))
                excludes  = rearmament_%2$d
                available = { date > 1938.8.1  %1$s = { has_government = communism } }
                reward    = {
                    log = "[GetDateText]: [Root.GetName]: Focus effort_%2$d"
                    random_owned_controlled_state = {
                        limit = {
                            free_building_slots = { building = industrial_complex size > 0 include_locked = yes }
                        }
                        add_building_construction = {
                            type = industrial_complex
                            level = 1
                            instant_build = yes
                        }
                    }
                    add_popularity = { ideology = communism  popularity = 5%% }
                    left_support += 20
                    fire congress_%3$d in 3..7 days
                }
                ai_will_do = {
                    base = 30
                    modifier = {
                        factor = 0.25
                        OR = {
                            has_stability < 0.4
                            NOT = { has_war_with = %1$s }
                        }
                    }
                }
            }
        """
            .formatted(tag(), n, n / 2, random.nextInt(40) - 20, random.nextInt(9)));
  }

  private void event(int n) {
    text.append(
        """
        event congress_%1$d "The Congress in Paris" {
            desc    = "Delegates from thirty countries declare the Third International dead. [ROOT.GetNameDef] takes note."
            picture = GFX_report_event_generic_conference
            trigger = {
                tag = %2$s
                NOT = { has_country_flag = congress_%1$d_done }
            }
            option "Workers of the world, unite!" {
                ai_chance = { base = 80 }
                set_global_flag = congress_%1$d_done
                if (left_support >= 60 and not has_war = yes) { add_stability = 5%% } else { add_stability = -10%% }
                for tag in [FRA, HUN, BEL] {
                    {{tag}} = { add_popularity = { ideology = communism  popularity = 10%% } }
                }
                country_event = { id = congress.%1$d days = 7 random_days = 14 } # the answer
            }
            option "Not yet." { add_political_power = -50 }
        }

        """
            .formatted(n, tag()));
  }
}
