package dev.iskra.emit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A source map read back: from the output to the source and from the source to the output.
///
/// @param known the ids, sorted by name
public record SourceIndex(List<Known> known, List<Run> runs) {
  /// A line of a file, counted from 1.
  public record Place(String path, int line) {
    @Override
    public String toString() {
      return path + ":" + line;
    }
  }

  /// An id: its kind, where it was declared and from which column, and where it stands.
  public record Known(String kind, String id, Place source, int column, Place emitted) {}

  /// Lines of the output that follow each other, and the origin of the first.
  public record Run(Place emitted, int count, Place source, int step) {}

  public SourceIndex {
    known = List.copyOf(known);
    runs = List.copyOf(runs);
  }

  /// Reads the text that [SourceMap#toJson] writes.
  ///
  /// @throws IllegalArgumentException if it is not such a text
  public static SourceIndex of(String json) {
    try {
      JsonObject map = JsonParser.parseString(json).getAsJsonObject();
      if (map.get("version").getAsInt() != 1) {
        throw new IllegalArgumentException("a source map of another version");
      }
      List<String> sources = new ArrayList<>();
      map.getAsJsonArray("sources").forEach(source -> sources.add(source.getAsString()));
      List<Run> runs = new ArrayList<>();
      map.getAsJsonArray("files").forEach(file -> readRuns(file, sources, runs));
      List<Known> known = new ArrayList<>();
      map.getAsJsonArray("ids").forEach(id -> known.add(readId(id, sources)));
      return new SourceIndex(known, runs);
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      throw new IllegalArgumentException("no source map: " + e.getMessage(), e);
    }
  }

  private static void readRuns(JsonElement file, List<String> sources, List<Run> into) {
    String path = file.getAsJsonObject().get("path").getAsString();
    int line = 1;
    for (JsonElement element : file.getAsJsonObject().getAsJsonArray("lines")) {
      JsonArray run = element.getAsJsonArray();
      int count = run.get(0).getAsInt();
      Place source = new Place(sources.get(run.get(1).getAsInt()), run.get(2).getAsInt());
      into.add(new Run(new Place(path, line), count, source, run.get(3).getAsInt()));
      line += count;
    }
  }

  private static Known readId(JsonElement element, List<String> sources) {
    JsonObject id = element.getAsJsonObject();
    return new Known(
        id.get("kind").getAsString(),
        id.get("id").getAsString(),
        new Place(sources.get(id.get("source").getAsInt()), id.get("line").getAsInt()),
        id.get("column").getAsInt(),
        new Place(id.get("file").getAsString(), id.get("emittedLine").getAsInt()));
  }

  /// What goes by that id; one id may name a focus and an event.
  public List<Known> named(String id) {
    return known.stream().filter(one -> one.id().equals(id)).toList();
  }

  /// The source of a line of the output.
  public Optional<Place> sourceOf(Place emitted) {
    for (Run run : runs) {
      int ahead = emitted.line() - run.emitted().line();
      if (run.emitted().path().equals(emitted.path()) && ahead >= 0 && ahead < run.count()) {
        Place first = run.source();
        return Optional.of(new Place(first.path(), first.line() + ahead * run.step()));
      }
    }
    return Optional.empty();
  }

  /// The lines of the output that come from a line of source, in the order of the files.
  public List<Place> emittedFrom(Place source) {
    List<Place> result = new ArrayList<>();
    for (Run run : runs) {
      for (int i = 0; i < run.count() && run.source().path().equals(source.path()); i++) {
        if (run.source().line() + i * run.step() == source.line()) {
          result.add(new Place(run.emitted().path(), run.emitted().line() + i));
        }
      }
    }
    return result;
  }
}
