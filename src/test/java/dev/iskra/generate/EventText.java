package dev.iskra.generate;

/// The events of a chapter: a chain in which each fires the next, and the news at its end.
final class EventText {
  private final Chapter chapter;
  private final StringBuilder text = new StringBuilder();

  EventText(Chapter chapter) {
    this.chapter = chapter;
  }

  String write() {
    text.append("namespace %s\n\n".formatted(chapter.name()));
    for (int i = 0; i < chapter.size().events(); i++) {
      event(i);
    }
    text.append(
        """
        news outcome "%s" {
            desc    = "%s"
            option "The world holds its breath." { fire %s_old.1 }
        }
        """
            .formatted(chapter.sentence(4), chapter.sentence(20), chapter.name()));
    return text.toString();
  }

  private void event(int n) {
    boolean last = n + 1 == chapter.size().events();
    text.append(
        """
        event crisis_%d "%s" {
        """
            .formatted(n, chapter.sentence(4)));
    description();
    text.append("    picture = GFX_report_event_generic_conference\n");
    if (chapter.chance(40)) {
      trigger();
    }
    text.append(
        """
            option "%1$s Onward, %2$d!" {
                ai_chance = { base = %3$d  modifier = { factor = 2  has_country_flag = ready_%4$d } }
                set_country_flag = ready_%4$d
                support_%5$d += 5
                if (support_%5$d >= 60 and not has_war = yes) { add_stability = 5%% } else { add_stability = -10%% }
                %6$s = { add_opinion_modifier = { target = ROOT modifier = large_increase } }
                fire %7$s in %8$d..90 days
            }
        """
            .formatted(
                chapter.sentence(4),
                n,
                chapter.between(1, 99),
                chapter.below(Chapter.NAMES),
                chapter.below(Chapter.NAMES),
                chapter.tag(),
                last ? "outcome" : "crisis_" + (n + 1),
                chapter.between(1, 60)));
    text.append(
        """
            option "Not yet." { add_political_power = -%d  clr_country_flag = ready_%d }
        }

        """
            .formatted(chapter.between(10, 90), chapter.below(Chapter.NAMES)));
  }

  private void description() {
    String told = chapter.sentence(20);
    if (chapter.chance(25)) {
      text.append(
          """
              desc = {
                  if (has_completed_focus = effort_0) "%s"
                  else "%s [ROOT.GetNameDef] takes note."
              }
          """
              .formatted(told, chapter.sentence(15)));
    } else {
      text.append("    desc    = \"%s [?support_0] of a hundred.\"\n".formatted(told));
    }
  }

  private void trigger() {
    text.append(
        """
            trigger = {
                tag = %s
                OR = { has_war = yes  has_stability < 0.4  has_country_flag = ready_%d }
            }
            is_triggered_only = yes
        """
            .formatted(chapter.tag(), chapter.below(Chapter.NAMES)));
  }
}
