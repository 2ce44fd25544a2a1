package dev.iskra.cli;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.Services;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.RulePage;
import dev.iskra.docs.Entry;
import dev.iskra.docs.EntryPage;
import dev.iskra.docs.Knowledge;
import dev.iskra.docs.Topic;
import dev.iskra.kind.Kinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Prints what is known of a name, or the list of all rules.
///
/// @param what a name, or `topic:name`; empty for the list
/// @param kinds the kinds of declaration there are
record Explain(String what, Kinds kinds) {
  int run(Services tool, Console console) {
    List<Rule> rules = new ArrayList<>(tool.rules().get());
    rules.sort(Comparator.comparing(Rule::code));
    if (what.isEmpty()) {
      for (Rule rule : rules) {
        console.line(rule.code() + "  " + rule.title() + ": " + rule.summary());
      }
      return Exit.CLEAN;
    }
    Optional<Rule> rule = rules.stream().filter(this::means).findFirst();
    if (rule.isPresent()) {
      console.line(RulePage.text(rule.get()).orElseThrow().stripTrailing());
      return Exit.CLEAN;
    }
    Knowledge knowledge = Knowledge.of(kinds);
    List<Entry> entries = knowledge.explain(what);
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        console.line("");
      }
      EntryPage.of(entries.get(i)).forEach(console::line);
    }
    return entries.isEmpty() ? unknown(knowledge, rules, console) : Exit.CLEAN;
  }

  private boolean means(Rule rule) {
    Optional<Topic> topic = Knowledge.topic(what);
    String name = topic.isPresent() ? what.substring(what.indexOf(':') + 1) : what;
    return (topic.isEmpty() || topic.get() == Topic.RULE)
        && (rule.code().equalsIgnoreCase(name) || rule.title().equalsIgnoreCase(name));
  }

  private int unknown(Knowledge knowledge, List<Rule> rules, Console console) {
    List<String> names = new ArrayList<>();
    for (Rule rule : rules) {
      names.add(rule.title());
      names.add(rule.code());
    }
    List<String> near = knowledge.near(what, names);
    String question = near.isEmpty() ? "" : "; did you mean `" + choice(near) + "`?";
    console.aside("nothing is called `" + what + "`" + question);
    console.aside("`iskra explain` lists all rules; it explains the game's words as well.");
    return Exit.FINDINGS;
  }

  private static String choice(List<String> names) {
    String first = String.join("`, `", names.subList(0, names.size() - 1));
    return first.isEmpty() ? names.getLast() : first + "` or `" + names.getLast();
  }
}
