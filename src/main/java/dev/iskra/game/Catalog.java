package dev.iskra.game;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/// Texts found by category and name, as [CatalogWriter] lays them out in bytes.
///
/// The table of a category is read when something of it is first asked for, and a text when it is
/// itself.
public final class Catalog {
  private record Table(int start, int size) {}

  private record Text(int start, int length) {}

  private final ByteBuffer bytes;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, SequencedMap<String, List<Text>>> texts = new ConcurrentHashMap<>();

  /// The catalog in these bytes.
  public Catalog(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
    ByteBuffer head = this.bytes.duplicate().position(this.bytes.getInt(0));
    for (int left = head.getInt(); left > 0; left--) {
      String category = string(head);
      tables.put(category, new Table(head.getInt(), head.getInt()));
    }
  }

  private static String string(ByteBuffer from) {
    byte[] text = new byte[Short.toUnsignedInt(from.getShort())];
    from.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /// The names of a category, sorted; none if there is no such category.
  public List<String> names(String category) {
    return List.copyOf(table(category).keySet());
  }

  /// The texts of a name, in the order of the data; none if nothing is known of it.
  public List<String> texts(String category, String name) {
    List<String> found = new ArrayList<>(1);
    for (Text text : table(category).getOrDefault(name, List.of())) {
      byte[] content = new byte[text.length];
      bytes.duplicate().position(text.start).get(content);
      found.add(new String(content, StandardCharsets.UTF_8));
    }
    return found;
  }

  private SequencedMap<String, List<Text>> table(String category) {
    return texts.computeIfAbsent(category, this::read);
  }

  private SequencedMap<String, List<Text>> read(String category) {
    SequencedMap<String, List<Text>> read = new LinkedHashMap<>();
    Table table = tables.getOrDefault(category, new Table(0, 0));
    ByteBuffer in = bytes.duplicate().position(table.start);
    for (int left = table.size; left > 0; left--) {
      String name = string(in);
      read.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(new Text(in.getInt(), in.getInt()));
    }
    return read;
  }
}
