package dev.iskra.lock;

import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Sink;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the lines of a lock in any order, with any line end, each line for itself.
final class LockReader {
  private final SourceFile file;
  private final Sink sink;
  private final List<Entry> lines = new ArrayList<>();
  private final List<Span> markers = new ArrayList<>();

  LockReader(SourceFile file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  List<Entry> read() {
    for (int line = 1; line <= file.lines().count(); line++) {
      Span whole = trimmed(file.lines().start(line), end(line));
      if (isMarker(whole.text())) {
        markers.add(whole);
      } else {
        readLine(withoutComment(whole));
      }
    }
    reportMarkers();
    return lines;
  }

  private int end(int line) {
    return line == file.lines().count() ? file.length() : file.lines().start(line + 1);
  }

  private void readLine(Span at) {
    if (at.length() == 0) {
      return;
    }
    String text = at.text();
    Optional<LockLine> line = parse(text.split("[ \t]+"));
    if (line.isPresent() && text.indexOf('\uFFFD') < 0) {
      lines.add(new Entry(line.get(), at));
    } else {
      sink.report(LockComplaints.malformed(at));
    }
  }

  private static Optional<LockLine> parse(String[] words) {
    if (words.length < 3 || words.length > 4 || !Word.isKind(words[0])) {
      return Optional.empty();
    }
    if (!Word.is(words[1]) || !Word.isId(words[2])) {
      return Optional.empty();
    }
    return state(words.length == 3 ? "" : words[3])
        .map(state -> new LockLine(new Name(words[0], words[1]), words[2], state));
  }

  private static Optional<State> state(String word) {
    for (State state : State.values()) {
      if (state.word().equals(word)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private static boolean isMarker(String line) {
    return line.startsWith("<<<<<<<")
        || line.startsWith("|||||||")
        || line.startsWith("=======")
        || line.startsWith(">>>>>>>");
  }

  private void reportMarkers() {
    if (markers.isEmpty()) {
      return;
    }
    Diagnostic finding = LockComplaints.markers(markers.getFirst());
    for (Span further : markers.subList(1, markers.size())) {
      finding = finding.label(further, "a mark of the same merge");
    }
    List<Edit> edits = markers.stream().map(at -> new Edit(withLineEnd(at), "")).toList();
    sink.report(finding.fix(new Fix("delete the marks", Applicability.SAFE, edits)));
  }

  /// The whole of the line that `at` stands on, line end included.
  static Span withLineEnd(Span at) {
    SourceFile file = at.source();
    int line = at.line();
    int start = file.lines().start(line);
    int end = line == file.lines().count() ? file.length() : file.lines().start(line + 1);
    return file.span(start, end);
  }

  private Span withoutComment(Span at) {
    byte[] bytes = file.bytes();
    for (int i = at.start(); i < at.end(); i++) {
      if (bytes[i] == '#') {
        return trimmed(at.start(), i);
      }
    }
    return at;
  }

  private Span trimmed(int start, int end) {
    byte[] bytes = file.bytes();
    int from = start == 0 && startsWithByteOrderMark() ? 3 : start;
    int to = end;
    while (from < to && isSpace(bytes[from])) {
      from++;
    }
    while (to > from && isSpace(bytes[to - 1])) {
      to--;
    }
    return file.span(from, to);
  }

  private boolean startsWithByteOrderMark() {
    byte[] bytes = file.bytes();
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
