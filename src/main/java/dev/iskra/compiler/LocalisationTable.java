package dev.iskra.compiler;

import dev.iskra.clausewitz.localisation.LocalisationPrinter;
import dev.iskra.emit.SourceMap;
import dev.iskra.model.Texts;
import dev.iskra.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All texts of a mod as the lines of a localisation file, sorted by key. Of two texts for one
/// key that of the earlier piece counts. The lines of batch results that are kept are kept as well.
final class LocalisationTable {
  /// A line of the file. It is put into bytes when somebody wants the file, and once for all
  /// languages.
  private static final class Line {
    private final String key;
    private final Texts.Text text;
    private final BatchResult owner;
    private final int piece;
    private int number;
    private byte @Nullable [] bytes;

    /// @param owner the batch result it belongs to
    /// @param piece the place of its piece in that
    Line(String key, Texts.Text text, BatchResult owner, int piece) {
      this.key = key;
      this.text = text;
      this.owner = owner;
      this.piece = piece;
    }

    String key() {
      return key;
    }

    BatchResult owner() {
      return owner;
    }

    int piece() {
      return piece;
    }

    Span at() {
      return text.at();
    }

    String path() {
      return text.at().source().path();
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

    /// Whether the other gives the same line of the file and of the source map.
    boolean isAlike(Line other) {
      return text.at().line() == other.text.at().line()
          && key.equals(other.key)
          && path().equals(other.path())
          && text.value().equals(other.text.value());
    }
  }

  private static final Comparator<Line> IN_PLACE =
      Comparator.comparingInt((Line line) -> line.owner().place()).thenComparingInt(Line::piece);

  private static final Comparator<Line> BY_KEY =
      Comparator.comparing(Line::key).thenComparing(IN_PLACE);

  private final boolean lasting;
  private List<BatchResult> last = List.of();
  private List<Line> earlier = new ArrayList<>();
  private Lines lines = new Lines(List.of());

  /// @param lasting whether anything is kept for another time
  LocalisationTable(boolean lasting) {
    this.lasting = lasting;
  }

  /// A localisation file, and where its lines come from.
  record File(byte[] bytes, SourceMap.Lines lines) {}

  /// All lines, each key once. They hold until the next are asked for.
  ///
  /// @param batchResults in order; each knows its place among them
  Lines of(List<BatchResult> batchResults) {
    if (!isExchanged(batchResults)) {
      List<Line> fresh = new ArrayList<>();
      for (BatchResult batchResult : batchResults) {
        if (!batchResult.isWorded()) {
          fresh.addAll(lines(batchResult));
        }
      }
      fresh.sort(BY_KEY);
      earlier = merged(batchResults, fresh);
      lines = new Lines(chosen(earlier));
    }
    if (lasting) {
      last = batchResults;
      batchResults.forEach(BatchResult::worded);
    }
    return lines;
  }

  private static List<Line> lines(BatchResult batchResult) {
    List<Line> result = new ArrayList<>();
    for (int i = 0; i < batchResult.pieces().size(); i++) {
      int piece = i;
      batchResult
          .pieces()
          .get(i)
          .texts()
          .all()
          .forEach((key, text) -> result.add(new Line(key, text, batchResult, piece)));
    }
    return result;
  }

  /// Most edits leave all keys as they are: then the lines of the new batch results take the places
  /// of the old ones, if each key has but one.
  ///
  /// @return whether that could be done
  @SuppressWarnings("ReferenceEquality")
  private boolean isExchanged(List<BatchResult> batchResults) {
    if (last.size() != batchResults.size() || lines.chosen.size() != earlier.size()) {
      return false;
    }
    List<Line> fresh = new ArrayList<>();
    for (int i = 0; i < batchResults.size(); i++) {
      if (batchResults.get(i) != last.get(i)) {
        if (!keys(batchResults.get(i)).equals(keys(last.get(i)))) {
          return false;
        }
        fresh.addAll(lines(batchResults.get(i)));
      }
    }
    fresh.forEach(lines::exchange);
    earlier = lines.chosen;
    return true;
  }

  private static List<String> keys(BatchResult batchResult) {
    return batchResult.pieces().stream()
        .flatMap(piece -> piece.texts().all().keySet().stream())
        .sorted()
        .toList();
  }

  /// The lines of earlier that still count, and the fresh ones among them.
  private List<Line> merged(List<BatchResult> batchResults, List<Line> fresh) {
    if (earlier.isEmpty()) {
      return fresh;
    }
    List<Line> all = new ArrayList<>(earlier.size() + fresh.size());
    int next = 0;
    for (Line line : earlier) {
      if (!line.owner().isAmong(batchResults)) {
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

  /// @param all sorted by key; those of one key follow each other in any order
  private static List<Line> chosen(List<Line> all) {
    List<Line> chosen = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      while (i + 1 < all.size() && all.get(i + 1).key().equals(line.key())) {
        i++;
        line = IN_PLACE.compare(all.get(i), line) < 0 ? all.get(i) : line;
      }
      chosen.add(line);
    }
    return chosen;
  }

  /// Lines sorted by key, one for each.
  static final class Lines {
    private final List<Line> chosen;
    private final Map<String, File> sheets = new HashMap<>();

    private Lines(List<Line> chosen) {
      this.chosen = chosen;
    }

    boolean isEmpty() {
      return chosen.isEmpty();
    }

    /// Puts a line in the place of another of that key.
    private void exchange(Line line) {
      int at = find(line.key());
      if (!chosen.get(at).isAlike(line)) {
        sheets.clear();
      }
      chosen.set(at, line);
    }

    /// Where the text of a key stands, if it is among these.
    Optional<Span> placeOf(String key) {
      int at = find(key);
      return at < 0 ? Optional.empty() : Optional.of(chosen.get(at).at());
    }

    /// The place of the line of a key; less than 0 if there is none.
    private int find(String key) {
      int from = 0;
      int to = chosen.size() - 1;
      while (from <= to) {
        int middle = (from + to) >>> 1;
        int order = chosen.get(middle).key().compareTo(key);
        if (order == 0) {
          return middle;
        }
        if (order < 0) {
          from = middle + 1;
        } else {
          to = middle - 1;
        }
      }
      return -1;
    }

    /// The file with these lines. While none of them is another, it is the same object.
    ///
    /// @param language as its header says it: `l_english`
    /// @param origin what the header line is there for
    File sheet(String language, Span origin) {
      String path = origin.source().path();
      return sheets.computeIfAbsent(
          language + " " + origin.line() + " " + path, _ -> made(language, path, origin.line()));
    }

    private File made(String language, String path, int number) {
      byte[] header = LocalisationPrinter.header(language).getBytes(StandardCharsets.UTF_8);
      // One array of the right size: these are the largest there are.
      ByteBuffer out = ByteBuffer.allocate(header.length + size());
      out.put(header);
      SourceMap.Tracing tracing = new SourceMap.Tracing();
      tracing.line(path, number);
      for (Line line : chosen) {
        out.put(line.bytes());
        tracing.line(line.path(), line.number());
      }
      return new File(out.array(), tracing.lines());
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
