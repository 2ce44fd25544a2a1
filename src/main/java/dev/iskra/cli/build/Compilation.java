package dev.iskra.cli.build;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.Bundle;
import dev.iskra.project.Project;
import dev.iskra.project.memo.RunResult;
import dev.iskra.project.memo.Trail;
import dev.iskra.report.Summary;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A project read and compiled, in memory.
///
/// @param project absent if there is none
/// @param files how many files were read
/// @param definitions how many stand in them
/// @param mod absent where an error stands in the way
/// @param settled whether compiling what is written now would give the same: the lock is as it was
/// @param found everything that was found, without what the mod allows
public record Compilation(
    Optional<Project> project,
    int files,
    int definitions,
    List<Sources.Asset> assets,
    Optional<Compiled.Mod> mod,
    boolean settled,
    FilteredFindings found) {
  /// Finds the project, reads it, compiles it.
  public static Compilation of(
      SourceOptions options, Services tool, Console console, StatusLine status) {
    Optional<Project> project = options.project(console);
    return project.isPresent()
        ? of(project.get(), options.threads(), tool, Trail.off(), status)
        : new Compilation(
            project, 0, 0, List.of(), Optional.empty(), false, options.missing(console));
  }

  /// Reads a project and compiles it.
  ///
  /// @param trail takes note of what is read
  public static Compilation of(
      Project project, int threads, Services tool, Trail trail, StatusLine status) {
    return of(
        project, threads, sources -> whole(tool.compiler().apply(sources)), tool, trail, status);
  }

  /// Reads a project and finds what is wrong with it. There is no mod.
  ///
  /// @param trail takes note of what is read
  public static Compilation checked(
      Project project, int threads, Services tool, Trail trail, StatusLine status) {
    return of(project, threads, tool.checker(), tool, trail, status);
  }

  private static Compilation of(
      Project project,
      int threads,
      Function<Sources, Compiled> compiler,
      Services tool,
      Trail trail,
      StatusLine status) {
    status.say("reading");
    Outcome<Sources> read = project.read(threads, trail);
    Sources sources = read.value();
    status.say("compiling " + files(count(sources)));
    Compiled compiled = compiler.apply(sources);
    return of(project, read, compiled, new Suppression(tool.rules()));
  }

  /// What a compiler gave, unless it is neither a mod nor a reason why there is none.
  static Compiled whole(Compiled compiled) {
    if (compiled.mod().isEmpty() && !compiled.isStopped()) {
      throw new IllegalStateException("the compiler gave no mod and no error");
    }
    return compiled;
  }

  /// A project that was read and compiled.
  ///
  /// @param suppression knows the comments of earlier runs over the same project
  static Compilation of(
      Project project, Outcome<Sources> read, Compiled compiled, Suppression suppression) {
    Sources sources = read.value();
    Findings findings = new Findings();
    findings.reportAll(read.diagnostics());
    findings.reportAll(compiled.diagnostics());
    Optional<Compiled.Mod> mod = read.hasErrors() ? Optional.empty() : compiled.mod();
    FilteredFindings found =
        suppression.sift(
            findings.list(), texts(sources), compiled.allowances(), compiled.gate()::stops);
    return new Compilation(
        Optional.of(project),
        count(sources),
        compiled.definitions(),
        sources.assets(),
        mod,
        settled(sources, mod),
        found);
  }

  private static boolean settled(Sources sources, Optional<Compiled.Mod> mod) {
    return mod.isEmpty()
        || sources.lock().filter(lock -> lock.text().equals(mod.get().lock())).isPresent();
  }

  /// What the run came to.
  ///
  /// @param lines what is said besides the findings
  public RunResult result(List<String> lines) {
    return new RunResult(files, definitions, found, lines);
  }

  /// The same with further findings.
  RunResult result(List<String> lines, List<Diagnostic> further) {
    Findings all = new Findings();
    all.reportAll(found.findings());
    all.reportAll(further);
    return new RunResult(files, definitions, found.with(all.sorted()), lines);
  }

  /// The files that may hold comments.
  private static List<SourceFile> texts(Sources sources) {
    List<SourceFile> result = new ArrayList<>(sources.iskra());
    sources.scripts().forEach(script -> result.add(script.file()));
    return result;
  }

  private static int count(Sources sources) {
    return sources.iskra().size() + sources.scripts().size();
  }

  /// A number of files, in words.
  public static String files(int count) {
    return Summary.counted(count, "file");
  }

  /// The mod as it is written to a disk; absent where an error stands in the way.
  Optional<Bundle> bundle() {
    return project.flatMap(home -> mod.map(compiled -> bundle(home, compiled)));
  }

  private Bundle bundle(Project home, Compiled.Mod compiled) {
    List<Bundle.Copy> copies =
        assets.stream()
            .map(
                asset ->
                    new Bundle.Copy(
                        home.root().resolve(asset.source()), asset.source(), asset.path()))
            .toList();
    return new Bundle(
        compiled.folder(),
        compiled.tree(),
        copies,
        compiled.launcherFile(),
        compiled.sourceMap(),
        compiled.lock(),
        home.lock());
  }
}
