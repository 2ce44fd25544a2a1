package dev.iskra.bench;

import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.emit.Artifact;
import dev.iskra.kinds.AllKinds;
import dev.iskra.syntax.Parser;
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

/// The stages of a build in memory, warm: Iskra text to trees, the whole compiler, script to
/// text. `mod` is our own mod, or the size of a generated mod's output in megabytes (10⁶ bytes).
/// To be linear, the time for 30 must not be more than three times that for 10.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class CompilerBenchmark {
  /// `mod-src`, or megabytes of output.
  @Param({"mod-src", "10", "30"})
  public String mod = "mod-src";

  /// How many threads compile.
  @Param({"1", "2"})
  public int threads = 1;

  private Sources sources = new Sources(List.of(), List.of(), List.of(), Optional.empty());
  private final List<Script> scripts = new ArrayList<>();

  /// Reads or generates the sources, and what is compiled from them.
  @Setup
  public void prepare() {
    sources = Mods.of(mod);
    Compiled compiled = Compiler.compile(sources, AllKinds.list(), 1);
    for (Artifact artifact : compiled.mod().orElseThrow().tree().files()) {
      if (artifact.path().value().endsWith(".txt")) {
        SourceFile file = SourceFile.of(artifact.path().value(), artifact.bytes());
        scripts.add(ScriptReader.read(file).value());
      }
    }
  }

  /// Every Iskra file to its syntax tree.
  @Benchmark
  public int parse() {
    int statements = 0;
    for (SourceFile file : sources.iskra()) {
      statements += Parser.parse(file).value().statements().size();
    }
    return statements;
  }

  /// Everything but the disk: what `check` does.
  @Benchmark
  public Compiled compile() {
    return Compiler.compile(sources, AllKinds.list(), threads);
  }

  /// Every script file of the output printed from its tree.
  @Benchmark
  public int emit() {
    int characters = 0;
    for (Script script : scripts) {
      characters += Printer.print(script.entries()).text().length();
    }
    return characters;
  }
}
