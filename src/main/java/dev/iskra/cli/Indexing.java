package dev.iskra.cli;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.diagnostic.Findings;
import dev.iskra.game.FactsFile;
import dev.iskra.game.ObjectType;
import dev.iskra.index.Index;
import dev.iskra.pack.SingleFile;
import dev.iskra.project.FactsPlace;
import dev.iskra.project.IndexFolders;
import dev.iskra.report.Summary;
import dev.iskra.suppress.FilteredFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes a file of facts.
///
/// @param game the folder of a game, as the user named it; absent for the facts of mods alone
/// @param mods the folders of mods
/// @param language of the texts whose keys are wanted
/// @param output the file, as the user named it; empty for the usual one
record Indexing(
    Optional<String> game,
    List<String> mods,
    String language,
    String output,
    int threads,
    ReportOptions report,
    TerminalOptions terminal) {
  /// How many files are read between two changes of the status line.
  private static final int STEP = 50;

  int run(Console console) {
    Findings findings = new Findings();
    List<String> lines = new ArrayList<>();
    try (StatusLine status = new StatusLine(console, terminal)) {
      IndexFolders folders = new IndexFolders(console.folder(), game, mods, language);
      Optional<Index> index = findings.take(folders.read(threads, progress(status)));
      index.ifPresent(made -> lines.addAll(write(made, findings, console)));
    }
    return report.print(FilteredFindings.of(findings.sorted()), lines, terminal, console);
  }

  private static IndexFolders.Progress progress(StatusLine status) {
    Object one = new Object();
    return (files, of) -> {
      if (files % STEP == 0 || files == of) {
        synchronized (one) {
          status.say("reading file " + files + " of " + of);
        }
      }
    };
  }

  private List<String> write(Index index, Findings findings, Console console) {
    FactsPlace place = FactsPlace.of(console.folder(), output, index.origin());
    SingleFile file = new SingleFile(place.path(), place.name(), "--output", FactsFile.MARK);
    String held =
        " ("
            + Summary.counted(index.names(), "name")
            + " of "
            + Summary.counted(index.families(), "kind")
            + ")";
    List<String> lines = new ArrayList<>();
    switch (findings.take(file.write(index.bytes()))) {
      case WRITTEN -> lines.add("wrote " + place.name() + held);
      case UNCHANGED -> lines.add(place.name() + " is up to date" + held);
      case FAILED -> {
        return List.of();
      }
    }
    if (!index.lacking().isEmpty()) {
      String kinds =
          index.lacking().stream()
              .map(ObjectType::label)
              .sorted()
              .collect(Collectors.joining(", "));
      lines.add("names may be missing, so unknown ones will not be errors: " + kinds);
    }
    return lines;
  }
}
