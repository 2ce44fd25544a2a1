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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Clausewitz script to the full tree with places and comments, on one thread. The score is in
/// megabytes (10⁶ bytes) of script per second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class ScriptReaderBenchmark {
  private static final int MEGABYTES = 10;

  /// How the ten megabytes are cut: one file, or a hundred as mods have them.
  @Param({"1", "100"})
  public int files;

  private byte[][] texts = {};

  /// Writes the script, and sees to it that it is sound.
  @Setup
  public void write() {
    texts = new byte[files][];
    for (int i = 0; i < files; i++) {
      texts[i] = ScriptText.of(MEGABYTES * 1_000_000 / files, i);
      if (!ScriptReader.read(SourceFile.of("generated.txt", texts[i])).diagnostics().isEmpty()) {
        throw new IllegalStateException("the generated script is odd");
      }
    }
  }

  /// Reads all of it.
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int read() {
    int entries = 0;
    for (byte[] text : texts) {
      Outcome<Script> read = ScriptReader.read(SourceFile.of("generated.txt", text));
      entries += read.value().entries().size() + read.diagnostics().size();
    }
    return entries;
  }
}
