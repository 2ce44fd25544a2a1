package dev.iskra.cli;

import dev.iskra.diagnostic.Rule;
import dev.iskra.pack.PackRule;
import dev.iskra.project.ProjectRule;
import java.util.ArrayList;
import java.util.List;

/// The list of rules, nothing else: one line for each enum of them.
public final class AllRules {
  private AllRules() {}

  /// Every rule of every stage.
  public static List<Rule> list() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(List.of(ProjectRule.values()));
    rules.addAll(List.of(PackRule.values()));
    return List.copyOf(rules);
  }
}
