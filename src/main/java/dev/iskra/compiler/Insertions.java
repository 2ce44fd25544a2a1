package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.print.Printed;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is put into script files of the sources, which go out byte for byte but for that.
final class Insertions {
  /// A file with what was put into it.
  ///
  /// @param lineOrigins where each line comes from
  record Amended(byte[] bytes, List<Span> lineOrigins) {}

  private record Insertion(Span brace, List<Entry> entries) {}

  private final Map<String, List<Insertion>> byPath = new HashMap<>();

  /// Puts entries on lines of their own before a closing brace.
  void add(Span brace, List<Entry> entries) {
    byPath
        .computeIfAbsent(brace.source().path(), _ -> new ArrayList<>())
        .add(new Insertion(brace, List.copyOf(entries)));
  }

  /// Puts in all that others put in.
  void addAll(Insertions other) {
    other.byPath.forEach(
        (path, some) -> byPath.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(some));
  }

  /// The file with everything that is put into it; absent where nothing is.
  Optional<Amended> into(SourceFile file) {
    List<Insertion> here = new ArrayList<>(byPath.getOrDefault(file.path(), List.of()));
    if (here.isEmpty()) {
      return Optional.empty();
    }
    here.sort(Comparator.comparingInt(insertion -> insertion.brace().start()));
    Weaving weaving = new Weaving(file);
    here.forEach(weaving::insert);
    return Optional.of(weaving.finish());
  }

  /// A file while it is put together from its own lines and new ones.
  private static final class Weaving {
    private final SourceFile file;
    private final String lineEnd;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Span> origins = new ArrayList<>();
    private int copied;
    private boolean lineBegins = true;

    Weaving(SourceFile file) {
      this.file = file;
      this.lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
    }

    void insert(Insertion insertion) {
      int brace = insertion.brace().start();
      int line = file.lines().start(insertion.brace().line());
      String indent = indent(line);
      boolean alone = line + indent.length() == brace;
      copyTo(alone ? Math.max(line, copied) : blanksBefore(brace));
      copied = alone ? copied : brace;
      if (!lineBegins) {
        add(lineEnd, insertion.brace());
      }
      Printed printed = within(insertion);
      List<String> lines = printed.text().lines().toList();
      for (int i = 1; i < lines.size() - 1; i++) {
        String text = lines.get(i).isEmpty() ? "" : indent + lines.get(i);
        add(text + lineEnd, printed.lineOrigins().get(i));
      }
      if (!alone) {
        add(indent, insertion.brace());
      }
    }

    /// The entries as they look within a block, whose first and last line are left away. The
    /// remark keeps the block from standing on one line.
    private static Printed within(Insertion insertion) {
      Span at = insertion.brace();
      List<Entry> entries = new ArrayList<>(insertion.entries());
      entries.addFirst(new Remark("added by Iskra", at));
      return Printer.print(List.of(Field.block("block", entries, at)));
    }

    /// Where the blanks before a place begin: a line is not to end with them.
    private int blanksBefore(int place) {
      byte[] bytes = file.bytes();
      int start = place;
      while (start > copied && (bytes[start - 1] == ' ' || bytes[start - 1] == '\t')) {
        start--;
      }
      return start;
    }

    /// The blanks at the head of a line.
    private String indent(int line) {
      byte[] bytes = file.bytes();
      int end = line;
      while (end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t')) {
        end++;
      }
      return file.text(line, end);
    }

    private void copyTo(int end) {
      byte[] bytes = file.bytes();
      for (int at = copied; at < end; at++) {
        if (lineBegins) {
          origins.add(new Span(file, at, at));
        }
        out.write(bytes[at]);
        lineBegins = bytes[at] == '\n';
      }
      copied = end;
    }

    private void add(String text, Span origin) {
      if (text.isEmpty()) {
        return;
      }
      if (lineBegins) {
        origins.add(origin);
      }
      out.writeBytes(text.getBytes(file.charset()));
      lineBegins = text.endsWith("\n");
    }

    Amended finish() {
      copyTo(file.bytes().length);
      return new Amended(out.toByteArray(), origins);
    }
  }
}
