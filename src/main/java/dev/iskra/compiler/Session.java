package dev.iskra.compiler;

import dev.iskra.kind.Kinds;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compiles one mod again and again, and does anew only what a change makes necessary. Each time
/// it gives what [Compiler#compile] gives for the same sources, byte for byte and finding for
/// finding.
public final class Session {
  /// What a compile gave, and what it did for that.
  public record Result(Compiled compiled, BuildTrace account) {}

  private final Kinds kinds;
  private final Workers workers;
  private BuildState state = BuildState.lasting();
  private Optional<Sources> last = Optional.empty();

  /// A session that has compiled nothing yet.
  ///
  /// @param threads how many files to read at a time, from 1
  public Session(Kinds kinds, int threads) {
    this.kinds = kinds;
    this.workers = new Workers(threads);
  }

  /// Compiles the mod as it is now. After a fault of ours nothing of what was known is trusted.
  public Result compile(Sources sources) {
    Optional<Sources> before = last;
    Sources sorted = sources.sorted();
    Sources now = before.map(sorted::keeping).orElse(sorted);
    BuildState used = state;
    state = BuildState.lasting();
    last = Optional.empty();
    Compiled compiled = new Compiler(kinds, workers, used).run(now);
    state = used;
    last = Optional.of(now);
    return new Result(
        compiled,
        new BuildTrace(
            before.isEmpty(),
            before.map(earlier -> changes(earlier, now)).orElse(List.of()),
            used.units.redone(),
            used.units.kept()));
  }

  // The same object says that nothing changed.
  @SuppressWarnings("ReferenceEquality")
  private static List<BuildTrace.Change> changes(Sources before, Sources now) {
    Map<String, SourceFile> gone = new HashMap<>();
    before.files().forEach(file -> gone.put(file.path(), file));
    List<BuildTrace.Change> result = new ArrayList<>();
    now.files()
        .forEach(
            file -> {
              SourceFile earlier = gone.remove(file.path());
              if (earlier == null) {
                result.add(new BuildTrace.Change(file.path(), BuildTrace.Kind.NEW));
              } else if (earlier != file) {
                result.add(new BuildTrace.Change(file.path(), BuildTrace.Kind.CHANGED));
              }
            });
    gone.keySet().stream()
        .sorted()
        .forEach(path -> result.add(new BuildTrace.Change(path, BuildTrace.Kind.GONE)));
    return result;
  }
}
