package dev.iskra.bench;

import dev.iskra.compiler.Session;
import dev.iskra.compiler.Sources;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One edit of one event, compiled by a session that knows the rest: what happens between a save
/// and the writing of files in `iskra build --watch`, the text of the source map included. `mod`
/// is our own mod, or the size of a generated mod's output in megabytes (10⁶ bytes).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms5g", "-Xmx5g", "-XX:+UseSerialGC"})
public class EditBenchmark {
  /// `mod-src`, or megabytes of output.
  @Param({"mod-src", "10", "100"})
  public String mod = "mod-src";

  /// `effect`: a number in an effect. `text`: the text of an option, whose key the lock keeps.
  @Param({"effect", "text"})
  public String edit = "effect";

  private Session session = new Session(AllKinds.list(), 2);
  private Sources sources = new Sources(List.of(), List.of(), List.of(), Optional.empty());
  private SourceFile edited = SourceFile.of("", "");
  private int round;

  /// Compiles the mod, and once more with the lock that came of it.
  @Setup
  public void prepare() {
    sources = Mods.of(mod);
    edited =
        sources.iskra().stream()
            .filter(file -> file.text().contains("add_political_power = -"))
            .findFirst()
            .orElseThrow();
    session = new Session(AllKinds.list(), 2);
    String lock = session.compile(sources).compiled().mod().orElseThrow().lock();
    sources =
        new Sources(
            sources.iskra(),
            sources.scripts(),
            sources.assets(),
            Optional.of(SourceFile.of("iskra.lock", lock)));
    session.compile(sources);
  }

  /// Saves the event with another number or text.
  @Benchmark
  public int edit() {
    round++;
    String text =
        edit.equals("effect")
            ? edited.text().replaceFirst("power = -[0-9]+", "power = -" + (1 + round % 500))
            : edited.text().replaceFirst("option \"", "option \"" + round + " ");
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : sources.iskra()) {
      files.add(file.path().equals(edited.path()) ? SourceFile.of(edited.path(), text) : file);
    }
    Sources now = new Sources(files, sources.scripts(), sources.assets(), sources.lock());
    return session.compile(now).compiled().mod().orElseThrow().sourceMap().length();
  }
}
