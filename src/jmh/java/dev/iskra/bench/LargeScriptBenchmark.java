package dev.iskra.bench;

import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
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

/// One file of ten and of a hundred megabytes: the cost must be linear, and the tree must fit.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
public class LargeScriptBenchmark {
  /// The size of the file, in 10⁶ bytes.
  @Param({"10", "100"})
  public int megabytes;

  private SourceFile source = SourceFile.of("empty.txt", "");

  /// Writes the script.
  @Setup
  public void write() {
    source = SourceFile.of("generated.txt", ScriptText.of(megabytes * 1_000_000, 1));
  }

  /// Reads it once.
  @Benchmark
  public Outcome<Script> read() {
    return ScriptReader.read(source);
  }
}
