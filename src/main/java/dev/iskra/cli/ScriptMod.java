package dev.iskra.cli;

import dev.iskra.cli.build.Compilation;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Facts;
import dev.iskra.index.ModDescriptor;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.ScriptFolder;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import dev.iskra.text.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A mod of plain script, read and checked in memory.
///
/// @param files how many files were read
/// @param found everything that was found, without what comments allow
record ScriptMod(int files, FilteredFindings found) {
  /// Reads and checks a folder in the game's layout; empty if there is no such folder.
  static Optional<ScriptMod> of(
      Path folder, SourceOptions source, Services tool, Console console, StatusLine status) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    status.say("reading");
    Outcome<ScriptFolder> read = ScriptFolder.read(folder, source.threads(), source.facts(console));
    ScriptFolder mod = read.value();
    int files = mod.sources().scripts().size();
    status.say("checking " + Compilation.files(files));
    Facts facts = mod.sources().facts();
    ModDescriptor said = mod.descriptor();
    String version = said.game().isEmpty() ? facts.version() : said.game();
    boolean closed = !said.game().isEmpty() && facts.suffice(version, said.dependencies());
    Findings findings = new Findings();
    findings.reportAll(read.diagnostics());
    findings.reportAll(
        Compiler.check(
                mod.sources().as(new Sources.PlainMod(version, closed)),
                AllKinds.list(),
                source.threads())
            .diagnostics());
    // Nothing is written, so an error is in nobody's way and can be allowed as well.
    Suppression suppression = new Suppression(tool.rules(), true);
    List<SourceFile> texts =
        mod.sources().scripts().stream().map(Sources.ScriptSource::file).toList();
    return Optional.of(new ScriptMod(files, suppression.sift(findings.list(), texts, List.of())));
  }
}
