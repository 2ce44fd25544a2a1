package dev.iskra.cli;

import dev.iskra.cli.build.Compilation;
import dev.iskra.cli.build.PassedOver;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.ScriptFolder;
import dev.iskra.project.memo.RunResult;
import dev.iskra.project.memo.Trail;
import dev.iskra.suppress.Suppression;
import dev.iskra.text.SourceFile;
import java.nio.file.Path;
import java.util.List;

/// Checks mods of plain script.
final class ScriptMod {
  private ScriptMod() {}

  /// Reads and checks a folder in the game's layout, in memory.
  ///
  /// @param trail takes note of what is read
  static RunResult check(
      Path folder,
      SourceOptions source,
      Services tool,
      Console console,
      Trail trail,
      StatusLine status) {
    status.say("reading");
    Outcome<Sources> read =
        ScriptFolder.read(folder, source.threads(), source.facts(console), trail);
    Sources mod = read.value();
    int files = mod.scripts().size();
    status.say("checking " + Compilation.files(files));
    Compiled compiled = Compiler.check(mod, AllKinds.list(), source.threads());
    Findings findings = new Findings();
    findings.reportAll(read.diagnostics());
    findings.reportAll(compiled.diagnostics());
    Suppression suppression = new Suppression(tool.rules());
    List<SourceFile> texts = mod.scripts().stream().map(Sources.ScriptSource::file).toList();
    return new RunResult(
        files,
        compiled.definitions(),
        suppression.sift(findings.list(), texts, List.of(), compiled.gate()::stops),
        PassedOver.line(mod.assets()).stream().toList());
  }
}
