package dev.iskra.bench;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
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

  /// How the ten megabytes are cut: the least size of a file in kilobytes. A file holds whole
  /// declarations, so the smallest ones have about 30.
  @Param({"10", "1000", "10000"})
  public int kilobytes;

  private final List<byte[]> texts = new ArrayList<>();

  /// Writes the source.
  @Setup
  public void write() {
    int written = 0;
    for (int i = 0; written < MEGABYTES * 1_000_000; i++) {
      byte[] text = IskraText.of(kilobytes * 1000, i);
      texts.add(text);
      written += text.length;
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
