package dev.iskra.cli.command;

import dev.iskra.compiler.BuildTrace;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Session;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Rule;
import dev.iskra.project.FolderWatcher;
import dev.iskra.project.Project;
import dev.iskra.project.Watcher;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the command line is a face of.
///
/// @param version of this program
/// @param compiler the pipeline
/// @param checker the pipeline for whoever wants nothing but the findings
/// @param rules everything that `explain` knows; asked for only when needed
/// @param sessions begins a series of compiles of one mod
/// @param watch begins to watch a project
public record Services(
    String version,
    Function<Sources, Compiled> compiler,
    Function<Sources, Compiled> checker,
    Supplier<List<Rule>> rules,
    Supplier<Function<Sources, Session.Result>> sessions,
    Watch watch) {
  /// How a project is watched.
  @FunctionalInterface
  public interface Watch {
    /// Begins to watch the project.
    ///
    /// @throws IOException if the system cannot
    Watcher of(Project project) throws IOException;
  }

  /// A tool that compiles everything anew each time.
  public Services(
      String version, Function<Sources, Compiled> compiler, Supplier<List<Rule>> rules) {
    this(version, compiler, compiler, rules, () -> anew(compiler), FolderWatcher::of);
  }

  private static Function<Sources, Session.Result> anew(Function<Sources, Compiled> compiler) {
    BuildTrace all = new BuildTrace(true, List.of(), List.of(), 0);
    return sources -> new Session.Result(compiler.apply(sources), all);
  }
}
