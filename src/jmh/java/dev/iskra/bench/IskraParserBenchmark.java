package dev.iskra.bench;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
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

/// Iskra source to the whole syntax tree with places and comments, on one thread. The score is in
/// megabytes (10⁶ bytes) of source per second; to be linear it must not fall as files grow.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class IskraParserBenchmark {
  private static final int MEGABYTES = 10;

  /// How the ten megabytes are cut: one file, ten, or a thousand.
  @Param({"1", "10", "1000"})
  public int files;

  private byte[][] texts = {};

  /// Writes the source.
  @Setup
  public void write() {
    texts = new byte[files][];
    for (int i = 0; i < files; i++) {
      texts[i] = IskraText.of(MEGABYTES * 1_000_000 / files, i);
    }
  }

  /// Reads all of it.
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int parse() {
    int statements = 0;
    for (byte[] text : texts) {
      Outcome<SyntaxFile> parsed = Parser.parse(SourceFile.of("generated.iskra", text));
      statements += parsed.value().statements().size() + parsed.diagnostics().size();
    }
    return statements;
  }
}
