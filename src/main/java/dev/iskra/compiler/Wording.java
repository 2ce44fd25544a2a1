package dev.iskra.compiler;

import dev.iskra.clausewitz.LocalisationPrinter;
import dev.iskra.emit.SourceMap;
import dev.iskra.model.Texts;
import dev.iskra.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All texts of a mod as the lines of a localisation file, sorted by key. Of two texts for one
/// key that of the earlier piece counts. The lines of pieces that are kept are kept as well.
final class Wording {
  /// A line of the file. It is put into bytes when somebody wants the file, and once for all
  /// languages.
  private static final class Line {
    private final String key;
    private final Texts.Text text;
    private final Recorded owner;
    private int number;
    private byte @Nullable [] bytes;

    /// @param owner the piece it belongs to
    Line(String key, Texts.Text text, Recorded owner) {
      this.key = key;
      this.text = text;
      this.owner = owner;
    }

    String key() {
      return key;
    }

    Recorded owner() {
      return owner;
    }

    Span at() {
      return text.at();
    }

    /// The line of the source that it comes from; 0 until there are bytes.
    int number() {
      return number;
    }

    byte[] bytes() {
      byte[] made = bytes;
      if (made == null) {
        String line = LocalisationPrinter.line(key, text.value()) + '\n';
        made = line.getBytes(StandardCharsets.UTF_8);
        number = text.at().line();
        bytes = made;
      }
      return made;
    }
  }

  private static final Comparator<Line> BY_KEY =
      Comparator.comparing(Line::key).thenComparingInt(line -> line.owner().place());

  private final boolean lasting;
  private List<Line> earlier = List.of();

  /// @param lasting whether anything is kept for another time
  Wording(boolean lasting) {
    this.lasting = lasting;
  }

  /// A localisation file, and where its lines come from.
  record Sheet(byte[] bytes, SourceMap.Lines lines) {}

  /// All lines, each key once.
  ///
  /// @param pieces in order; each knows its place among them
  Lines of(List<Recorded> pieces) {
    List<Line> fresh = new ArrayList<>();
    for (Recorded piece : pieces) {
      if (!piece.isWorded()) {
        piece.texts().all().forEach((key, text) -> fresh.add(new Line(key, text, piece)));
      }
    }
    fresh.sort(BY_KEY);
    List<Line> all = merged(pieces, fresh);
    if (lasting) {
      earlier = all;
      pieces.forEach(Recorded::worded);
    }
    return new Lines(all);
  }

  /// The lines of earlier that still count, and the fresh ones among them.
  private List<Line> merged(List<Recorded> pieces, List<Line> fresh) {
    if (earlier.isEmpty()) {
      return fresh;
    }
    List<Line> all = new ArrayList<>(earlier.size() + fresh.size());
    int next = 0;
    for (Line line : earlier) {
      if (!line.owner().isAmong(pieces)) {
        continue;
      }
      while (next < fresh.size() && fresh.get(next).key().compareTo(line.key()) < 0) {
        all.add(fresh.get(next++));
      }
      all.add(line);
    }
    all.addAll(fresh.subList(next, fresh.size()));
    return all;
  }

  /// Lines sorted by key, one for each.
  static final class Lines {
    private final List<Line> chosen;

    /// @param all sorted by key; those of one key follow each other in any order
    private Lines(List<Line> all) {
      this.chosen = new ArrayList<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        Line line = all.get(i);
        while (i + 1 < all.size() && all.get(i + 1).key().equals(line.key())) {
          i++;
          line = all.get(i).owner().place() < line.owner().place() ? all.get(i) : line;
        }
        chosen.add(line);
      }
    }

    boolean isEmpty() {
      return chosen.isEmpty();
    }

    /// Where the text of a key stands, if it is among these.
    Optional<Span> placeOf(String key) {
      int from = 0;
      int to = chosen.size() - 1;
      while (from <= to) {
        int middle = (from + to) >>> 1;
        Line line = chosen.get(middle);
        int order = line.key().compareTo(key);
        if (order == 0) {
          return Optional.of(line.at());
        }
        if (order < 0) {
          from = middle + 1;
        } else {
          to = middle - 1;
        }
      }
      return Optional.empty();
    }

    /// The file with these lines.
    ///
    /// @param language as its header says it: `l_english`
    /// @param origin what the header line is there for
    Sheet sheet(String language, Span origin) {
      byte[] header = LocalisationPrinter.header(language).getBytes(StandardCharsets.UTF_8);
      // One array of the right size: these are the largest there are.
      ByteBuffer out = ByteBuffer.allocate(header.length + size());
      out.put(header);
      SourceMap.Tracing tracing = new SourceMap.Tracing();
      tracing.line(origin.source().path(), origin.line());
      for (Line line : chosen) {
        out.put(line.bytes());
        tracing.line(line.at().source().path(), line.number());
      }
      return new Sheet(out.array(), tracing.lines());
    }

    private int size() {
      int size = 0;
      for (Line line : chosen) {
        size += line.bytes().length;
      }
      return size;
    }
  }
}
