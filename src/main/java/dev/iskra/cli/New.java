package dev.iskra.cli;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.FolderLock;
import dev.iskra.project.NewMod;
import dev.iskra.suppress.FilteredFindings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Begins a mod and says what to do next.
///
/// @param name the folder to make, as the user named it
/// @param tag of the country that gets a focus tree
record New(String name, String tag, ReportOptions report, TerminalOptions terminal) {
  int run(Console console) {
    Outcome<Optional<NewMod.Made>> outcome = make(console, name.replaceFirst("[/\\\\]+$", ""));
    int exit = report.print(FilteredFindings.of(outcome.diagnostics()), terminal, console);
    if (outcome.value().isEmpty()) {
      if (!terminal.quiet()) {
        console.aside("nothing was made");
      }
    } else if (report.forPeople() && !terminal.quiet()) {
      print(outcome.value().get(), console);
    }
    return exit;
  }

  private Outcome<Optional<NewMod.Made>> make(Console console, String folder) {
    Path place;
    try {
      place = console.folder().resolve(folder);
    } catch (InvalidPathException e) {
      return new NewMod(console.folder(), folder, tag).make();
    }
    try (FolderLock lock = FolderLock.ofNew(place, folder)) {
      return lock.refusal().isPresent()
          ? new Outcome<>(Optional.empty(), List.of(lock.refusal().get()))
          : new NewMod(console.folder(), folder, tag).make();
    }
  }

  private static void print(NewMod.Made made, Console console) {
    console.line("made " + made.folder() + " (" + made.files().size() + " files)");
    made.files().forEach(file -> console.line("  " + made.folder() + "/" + file));
    console.line("");
    console.line("Next, in that folder:");
    console.line("  iskra check      look for mistakes");
    console.line("  iskra install    put the mod where the game looks for mods");
    console.line(
        "Then add \"%s\" to a playset in the launcher and play %s."
            .formatted(made.title(), made.country()));
  }
}
