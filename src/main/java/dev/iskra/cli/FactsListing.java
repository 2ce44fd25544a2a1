package dev.iskra.cli;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.FactsFile;
import dev.iskra.game.ObjectType;
import dev.iskra.project.FactsPlace;
import dev.iskra.suppress.FilteredFindings;
import java.util.Optional;
import java.util.TreeSet;

/// Says what a file of facts holds.
///
/// @param file as the user named it
record FactsListing(String file, ReportOptions report, TerminalOptions terminal) {
  int run(Console console) {
    Outcome<Optional<FactsFile>> read = new FactsPlace(console.folder().resolve(file), file).read();
    int exit = report.print(FilteredFindings.of(read.diagnostics()), terminal, console);
    read.value().ifPresent(facts -> print(facts, console));
    return exit;
  }

  private static void print(FactsFile facts, Console console) {
    String version = facts.version().isEmpty() ? "a game of unknown version" : facts.version();
    console.line(
        switch (facts.kind()) {
          case GAME -> facts.version().isEmpty() ? version : "game " + version;
          case MOD -> "for " + version;
        });
    new TreeSet<>(facts.titles()).forEach(title -> console.line("mod " + title));
    new TreeSet<>(facts.required()).forEach(title -> console.line("builds on " + title));
    new TreeSet<>(facts.replaced()).forEach(folder -> console.line("replaces " + folder));
    for (ObjectType family : facts.families()) {
      String count = "%7d  %s".formatted(facts.count(family), family.label());
      console.line(facts.isComplete(family) ? count : count + ", some may be missing");
    }
  }
}
