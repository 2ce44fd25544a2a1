package dev.iskra.project.memo;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.suppress.Suppressed;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a run came to as bytes: findings as data, so that they can be reported in any form. Of a
/// file that findings are in only its place and its hash are kept, if it lies there as it was
/// read.
final class ResultWriter {
  /// What is kept of a source file.
  static final int WHOLE = 0;

  static final int ON_DISK = 1;

  private final Path root;
  private final Bytes files = new Bytes();
  private final Bytes out = new Bytes();
  // Two files are the same only if they are the same object.
  private final Map<SourceFile, Integer> numbers = new HashMap<>();

  private ResultWriter(Path root) {
    this.root = root;
  }

  /// @param root the folder that names of files count from
  static byte[] write(RunResult result, Path root) {
    ResultWriter writer = new ResultWriter(root);
    writer.out.count(result.files());
    writer.out.count(result.definitions());
    writer.texts(result.lines());
    writer.out.count(result.found().findings().size());
    result.found().findings().forEach(writer::finding);
    writer.out.count(result.found().suppressed().size());
    result.found().suppressed().forEach(writer::suppressed);
    return new Bytes()
        .count(writer.numbers.size())
        .add(writer.files.all())
        .add(writer.out.all())
        .all();
  }

  private void finding(Diagnostic one) {
    out.text(one.rule().code()).text(one.severity().name()).text(one.message());
    place(one.at());
    out.count(one.labels().size());
    for (Label label : one.labels()) {
      place(label.at());
      out.text(label.text());
    }
    texts(one.notes());
    texts(one.help());
    out.count(one.fixes().size());
    one.fixes().forEach(this::fix);
  }

  private void fix(Fix fix) {
    out.text(fix.title()).text(fix.applicability().name()).count(fix.edits().size());
    for (Edit edit : fix.edits()) {
      place(edit.at());
      out.text(edit.replacement());
    }
  }

  private void suppressed(Suppressed one) {
    finding(one.finding());
    out.text(one.by().name()).text(one.reason());
  }

  private void texts(List<String> texts) {
    out.count(texts.size());
    texts.forEach(out::text);
  }

  private void place(Span at) {
    out.count(numbers.computeIfAbsent(at.source(), this::number));
    out.count(at.start()).count(at.end());
  }

  private int number(SourceFile file) {
    long hash = Digest.of(file.bytes());
    files.text(file.path()).text(file.charset().name()).count(file.length());
    if (file.length() > 0 && isOnDisk(file, hash)) {
      files.small(ON_DISK).number(hash);
    } else {
      files.small(WHOLE).add(file.bytes());
    }
    return numbers.size();
  }

  private boolean isOnDisk(SourceFile file, long hash) {
    try {
      Path path = root.resolve(file.path());
      return Files.isRegularFile(path)
          && Files.size(path) == file.length()
          && Digest.of(path) == hash;
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
