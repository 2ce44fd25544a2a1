package dev.iskra.project.memo;

import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what [ResultWriter] wrote.
final class ResultReader {
  private final ByteBuffer in;
  private final Path root;
  private final Supplier<List<Rule>> all;
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, Rule> rules = new HashMap<>();

  private ResultReader(byte[] bytes, Path root, Supplier<List<Rule>> all) {
    this.in = ByteBuffer.wrap(bytes);
    this.root = root;
    this.all = all;
  }

  /// What a run came to. Throws something where the bytes do not say it, or a file that findings
  /// are in is not there as it was.
  ///
  /// @param root the folder that names of files count from
  /// @param rules every rule there is; asked for only where there are findings
  static RunResult read(byte[] bytes, Path root, Supplier<List<Rule>> rules) throws IOException {
    return new ResultReader(bytes, root, rules).result();
  }

  private RunResult result() throws IOException {
    int sources = in.getInt();
    for (int i = 0; i < sources; i++) {
      files.add(file());
    }
    int read = in.getInt();
    int definitions = in.getInt();
    List<String> lines = texts();
    List<Diagnostic> findings = new ArrayList<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      findings.add(finding());
    }
    List<Suppressed> suppressed = new ArrayList<>();
    count = in.getInt();
    for (int i = 0; i < count; i++) {
      Diagnostic one = finding();
      suppressed.add(new Suppressed(one, Suppressed.By.valueOf(text()), text()));
    }
    if (in.hasRemaining()) {
      throw new IOException("there is more than was written");
    }
    return new RunResult(read, definitions, new FilteredFindings(findings, suppressed), lines);
  }

  private SourceFile file() throws IOException {
    String path = text();
    Charset charset = Charset.forName(text());
    int length = in.getInt();
    byte[] bytes;
    if (in.get() == ResultWriter.ON_DISK) {
      long hash = in.getLong();
      bytes = PlainFile.source(path, PlainFile.read(root.resolve(path)));
      if (bytes.length != length || Digest.of(bytes) != hash) {
        throw new IOException("another file than was read");
      }
    } else {
      if (length < 0 || length > in.remaining()) {
        throw new BufferUnderflowException();
      }
      bytes = new byte[length];
      in.get(bytes);
    }
    return SourceFile.of(path, bytes).decodedAs(charset);
  }

  private Diagnostic finding() {
    Rule rule = rule(text());
    Severity severity = Severity.valueOf(text());
    String message = text();
    Span at = place();
    List<Label> labels = new ArrayList<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      Span where = place();
      labels.add(new Label(where, text()));
    }
    List<String> notes = texts();
    List<String> help = texts();
    List<Fix> fixes = new ArrayList<>();
    count = in.getInt();
    for (int i = 0; i < count; i++) {
      fixes.add(fix());
    }
    return new Diagnostic(rule, severity, message, at, labels, notes, help, fixes);
  }

  private Fix fix() {
    String title = text();
    Applicability applicability = Applicability.valueOf(text());
    List<Edit> edits = new ArrayList<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      Span where = place();
      edits.add(new Edit(where, text()));
    }
    return new Fix(title, applicability, edits);
  }

  private Rule rule(String code) {
    if (rules.isEmpty()) {
      all.get().forEach(rule -> rules.put(rule.code(), rule));
    }
    return Optional.ofNullable(rules.get(code)).orElseThrow();
  }

  private Span place() {
    SourceFile file = files.get(in.getInt());
    int start = in.getInt();
    return new Span(file, start, in.getInt());
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    return MemoFile.text(in);
  }
}
