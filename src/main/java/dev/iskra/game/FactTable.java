package dev.iskra.game;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The names of one family and what is known of each, read where they lie.
///
/// Layout, integers big-endian, texts with their length in a byte before them: the magic
/// `ISKF`; the format version (1 byte); the length of the body (4); the game version; the
/// family's id; the number of columns (1); their names; the body: the names as a [NameList],
/// then per column its different values as a list and for each name the number of its value,
/// in as many bytes as the greatest needs. A missing value is the empty text.
final class FactTable {
  static final byte[] MAGIC = "ISKF".getBytes(StandardCharsets.US_ASCII);
  static final int FORMAT = 1;

  private record Column(NameList values, int start, int width) {}

  private final byte[] bytes;
  private final List<String> columnNames;
  private final NameList names;
  private final List<Column> columns = new ArrayList<>();

  private FactTable(byte[] bytes, List<String> columnNames, ByteBuffer body) {
    this.bytes = bytes;
    this.columnNames = columnNames;
    this.names = new NameList(bytes, body);
    for (int i = 0; i < columnNames.size(); i++) {
      NameList values = new NameList(bytes, body);
      int width = width(values.size());
      columns.add(new Column(values, body.position(), width));
      body.position(Math.addExact(body.position(), Math.multiplyExact(names.size(), width)));
    }
  }

  /// The bytes that hold the number of one of `count` values.
  static int width(int count) {
    return count <= 0x100 ? 1 : count <= 0x10000 ? 2 : 4;
  }

  /// The table in `bytes`, which must be that of `family` in the game `version`.
  ///
  /// Throws [BrokenResource] with the name `resource` for anything else.
  static FactTable read(byte[] bytes, String resource, String version, ObjectType family) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      byte[] magic = new byte[MAGIC.length];
      in.get(magic);
      if (!Arrays.equals(magic, MAGIC)) {
        throw new BrokenResource(resource, "not a table of facts");
      }
      int format = in.get();
      if (format != FORMAT) {
        throw new BrokenResource(resource, "has format " + format + ", not " + FORMAT);
      }
      int length = in.getInt();
      String foundVersion = text(in);
      String foundFamily = text(in);
      if (!foundVersion.equals(version) || !foundFamily.equals(family.id())) {
        throw new BrokenResource(
            resource, "is of " + foundFamily + " in game version " + foundVersion);
      }
      return body(bytes, in, length, resource);
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ArithmeticException e) {
      throw new BrokenResource(resource, "ends too early", e);
    }
  }

  private static FactTable body(byte[] bytes, ByteBuffer in, int length, String resource) {
    List<String> columns = new ArrayList<>();
    for (int count = in.get(); count > 0; count--) {
      columns.add(text(in));
    }
    if (in.remaining() != length) {
      throw new BrokenResource(resource, in.remaining() + " bytes, not " + length);
    }
    FactTable table = new FactTable(bytes, columns, in);
    if (in.hasRemaining()) {
      throw new BrokenResource(resource, in.remaining() + " bytes too many");
    }
    return table;
  }

  static String text(ByteBuffer in) {
    byte[] text = new byte[in.get() & 0xFF];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  NameList names() {
    return names;
  }

  List<String> columns() {
    return columnNames;
  }

  /// Throws [IllegalArgumentException] or [IndexOutOfBoundsException] where the names or values are
  /// not as a [FactsWriter] writes them.
  void verify() {
    names.verify();
    for (Column column : columns) {
      column.values.verify();
      for (int index = 0; index < names.size(); index++) {
        Objects.checkIndex(number(index, column), column.values.size());
      }
    }
  }

  /// The value in the row of the name at `index`; empty if there is none.
  String value(int index, int column) {
    return columns.get(column).values.at(number(index, columns.get(column)));
  }

  private int number(int index, Column of) {
    int at = of.start + index * of.width;
    int number = 0;
    for (int i = 0; i < of.width; i++) {
      number = (number << 8) | (bytes[at + i] & 0xFF);
    }
    return number;
  }
}
