package dev.iskra.generate;

/// The focus tree of a chapter, with the flags and variables it declares.
final class TreeText {
  /// Focuses in a row of the grid.
  private static final int ROW = 10;

  private final Chapter chapter;
  private final StringBuilder text = new StringBuilder();

  TreeText(Chapter chapter) {
    this.chapter = chapter;
  }

  String write() {
    text.append("namespace %1$s { prefix = %1$s_ }\n\n".formatted(chapter.name()));
    text.append("const patience = 70 days\n");
    for (int i = 0; i < Chapter.NAMES; i++) {
      text.append("flag ready_%d on country\n".formatted(i));
      text.append("var support_%d on country in 0..100\n".formatted(i));
    }
    text.append("\n## %s\nfocus_tree reforms {\n".formatted(chapter.sentence(5)));
    text.append("    country = { factor = 0  modifier = { add = 100  original_tag = SOV } }\n\n");
    for (int i = 0; i < chapter.size().focuses(); i++) {
      focus(i);
    }
    pasted();
    return text.append("}\n").toString();
  }

  private void focus(int n) {
    text.append(
        """
            # %s
            focus effort_%d "The Industrial Effort, Part %d" {
        """
            .formatted(chapter.sentence(3), n, n));
    place(n);
    text.append(
        """
                icon      = GFX_goal_generic_construct_civ_factory
                cost      = %s
                desc      = "%s [ROOT.GetLeader] waits. %s"
        """
            .formatted(
                chapter.chance(50) ? "35 days" : "{{patience}}",
                chapter.sentence(6),
                chapter.sentence(9)));
    conditions(n);
    reward(n);
    text.append(
        """
                ai_will_do = { base = %d  modifier = { factor = 0.25  has_stability < 0.4 } }
            }

        """
            .formatted(chapter.between(1, 50)));
  }

  private void place(int n) {
    if (n < ROW) {
      text.append("        at        = (%d, 0)\n".formatted(2 * n));
      return;
    }
    text.append("        below     = effort_%d\n".formatted(n - ROW));
    String other = "effort_" + chapter.below(n - ROW + 1);
    text.append(
        "        requires  = (effort_%d and (%s or %s_old_effort))\n"
            .formatted(n - ROW, other, chapter.name()));
    if (n % ROW == 4) {
      text.append("        excludes  = effort_%d\n".formatted(n - 1));
    }
  }

  private void conditions(int n) {
    if (chapter.chance(60)) {
      text.append(
          """
                  available = {
                      date > 193%1$d.8.1
                      %2$s = { has_government = communism }
                      NOT = { has_country_flag = ready_%3$d }
                      if (support_%4$d >= 40 and not has_war = yes) { has_stability > 0.3 }
                  }
          """
              .formatted(
                  chapter.between(6, 9),
                  chapter.tag(),
                  chapter.below(Chapter.NAMES),
                  chapter.below(Chapter.NAMES)));
    }
    if (n >= ROW && chapter.chance(20)) {
      text.append("        bypass    = { has_completed_focus = effort_0 }\n");
    }
  }

  private void reward(int n) {
    text.append(
        """
                reward    = {
                    log = "[GetDateText]: [Root.GetName]: Focus effort_%1$d"
                    random_owned_controlled_state = {
                        limit = {
                            free_building_slots = { building = industrial_complex size > 0 include_locked = yes }
                        }
                        add_building_construction = {
                            type = industrial_complex
                            level = %2$d
                            instant_build = yes
                        }
                    }
                    custom_effect_tooltip = "%3$s Step %1$d."
                    support_%4$d += %5$d
                    add_popularity = { ideology = communism  popularity = %5$d%% }
                    set_country_flag = ready_%6$d
                    for tag in [FRA, HUN, BEL] {
                        {{tag}} = { add_popularity = { ideology = communism  popularity = 10%% } }
                    }
                    if (support_%4$d >= 60) { army_experience = 10 } else { add_stability = -5%% }
                    fire crisis_%7$d in 3..7 days
        """
            .formatted(
                n,
                chapter.between(1, 3),
                chapter.sentence(6),
                chapter.below(Chapter.NAMES),
                chapter.between(1, 20),
                chapter.below(Chapter.NAMES),
                chapter.below(chapter.size().events())));
    if (chapter.chance(30)) {
      text.append("            fire %s.crisis_0\n".formatted(chapter.anyChapter()));
    }
    text.append("        }\n");
  }

  /// One focus as it was before the mod became Iskra.
  private void pasted() {
    text.append(
        """
            focus = {
                id = %s_old_effort
                x = 30
                y = 0
                cost = 5
                completion_reward = { add_political_power = %d }
            }
        """
            .formatted(chapter.name(), chapter.between(10, 90)));
  }
}
