package dev.iskra.cli;

import dev.iskra.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/// Compiles a mod and says what was found.
///
/// @param script the folder of a mod of plain script, which is checked instead of a project
record Check(
    SourceOptions source, Optional<String> script, ReportOptions report, TerminalOptions terminal) {
  int run(Tool tool, Console console) {
    return script.isPresent() ? script(script.get(), console) : project(tool, console);
  }

  private int script(String folder, Console console) {
    Optional<ScriptMod> mod;
    try (StatusLine status = new StatusLine(console, terminal)) {
      mod = ScriptMod.of(console.folder().resolve(folder), source.threads(), status);
    }
    if (mod.isEmpty()) {
      console.aside("There is no folder `" + folder + "`.");
      return Exit.USAGE;
    }
    return done(mod.get().findings(), mod.get().files(), console);
  }

  private int project(Tool tool, Console console) {
    Compilation compilation;
    try (StatusLine status = new StatusLine(console, terminal)) {
      compilation = Compilation.of(source, tool, console, status);
    }
    return done(compilation.findings(), compilation.files(), console);
  }

  private int done(List<Diagnostic> findings, int files, Console console) {
    int exit = report.print(findings, terminal, console);
    if (findings.isEmpty() && report.forPeople() && !terminal.quiet()) {
      console.line("no findings in " + Compilation.files(files));
    }
    return exit;
  }
}
