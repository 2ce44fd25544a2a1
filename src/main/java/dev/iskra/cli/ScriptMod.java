package dev.iskra.cli;

import dev.iskra.compiler.ScriptCheck;
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
import java.util.Set;
import java.util.stream.Collectors;

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
    ModDescriptor said = mod.descriptor();
    Facts facts = mod.sources().facts().without(Set.copyOf(said.replaced()), paths(mod.sources()));
    String version = said.game().isEmpty() ? facts.version() : said.game();
    boolean closed = !said.game().isEmpty() && facts.suffice(version, said.dependencies());
    Findings findings = new Findings();
    findings.reportAll(read.diagnostics());
    findings.reportAll(
        ScriptCheck.check(
            mod.sources(), AllKinds.list(), facts, closed, version, source.threads()));
    // Nothing is written, so an error is in nobody's way and can be allowed as well.
    Suppression suppression = new Suppression(tool.rules(), true);
    List<SourceFile> texts =
        mod.sources().scripts().stream().map(Sources.ScriptSource::file).toList();
    return Optional.of(new ScriptMod(files, suppression.sift(findings.list(), texts, List.of())));
  }

  private static Set<String> paths(Sources sources) {
    return sources.scripts().stream()
        .map(script -> script.path().folded())
        .collect(Collectors.toUnmodifiableSet());
  }
}
