package dev.iskra.game;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lays out texts by category and name, as a [Catalog] reads them: the place of the list of
/// categories; the texts, table by table, and behind those of a category its table, which gives the
/// name, the place and the length of each; the list, which gives the name of each category and the
/// place and the size of its table.
final class CatalogWriter {
  private final Map<String, Map<String, List<byte[]>>> tables = new TreeMap<>();

  /// Adds a text.
  void add(String category, String name, String text) {
    tables
        .computeIfAbsent(category, _ -> new TreeMap<>())
        .computeIfAbsent(name, _ -> new ArrayList<>(1))
        .add(text.getBytes(StandardCharsets.UTF_8));
  }

  /// All of them.
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    number(out, 0);
    number(list, tables.size());
    tables.forEach((category, table) -> write(category, table, out, list));
    int place = out.size();
    out.writeBytes(list.toByteArray());
    return ByteBuffer.wrap(out.toByteArray()).putInt(0, place).array();
  }

  private static void write(
      String category,
      Map<String, List<byte[]>> texts,
      ByteArrayOutputStream out,
      ByteArrayOutputStream list) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    int size = 0;
    for (Map.Entry<String, List<byte[]>> entry : texts.entrySet()) {
      for (byte[] text : entry.getValue()) {
        string(table, entry.getKey());
        number(table, out.size());
        number(table, text.length);
        out.writeBytes(text);
        size++;
      }
    }
    string(list, category);
    number(list, out.size());
    number(list, size);
    out.writeBytes(table.toByteArray());
  }

  private static void string(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort((short) bytes.length).array());
    out.writeBytes(bytes);
  }

  private static void number(ByteArrayOutputStream out, int number) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
