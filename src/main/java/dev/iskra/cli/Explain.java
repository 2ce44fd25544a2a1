package dev.iskra.cli;

import dev.iskra.diagnostic.Rule;
import dev.iskra.report.RulePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Prints the page about a rule, or the list of all rules.
///
/// @param what a code or a name; empty for the list
record Explain(String what) {
  int run(Tool tool, Console console) {
    List<Rule> rules = new ArrayList<>(tool.rules().get());
    rules.sort(Comparator.comparing(Rule::code));
    if (what.isEmpty()) {
      for (Rule rule : rules) {
        console.line(rule.code() + "  " + rule.title() + ": " + rule.summary());
      }
      return Exit.CLEAN;
    }
    List<String> names = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.code().equals(what.toUpperCase(Locale.ROOT)) || rule.title().equals(what)) {
        console.line(RulePage.of(rule).orElseThrow().stripTrailing());
        return Exit.CLEAN;
      }
      names.add(rule.title());
      names.add(rule.code());
    }
    String near = Nearest.to(what, names).map(n -> "; did you mean `" + n + "`?").orElse("");
    console.aside("no rule is called `" + what + "`" + near);
    console.aside("`iskra explain` lists all.");
    return Exit.FINDINGS;
  }
}
