package dev.iskra.game;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the form that [FactsFile] reads. The same facts give the same bytes, in whatever order
/// they were added.
public final class FactsFileWriter {
  /// The names of a family.
  ///
  /// @param complete whether nothing of it is missing
  /// @param bytes as a [FactsWriter] for the same version of the game gives them
  public record Table(ObjectType family, boolean complete, byte[] bytes) {}

  private final FactsFile.Kind kind;
  private final String version;
  private final Collection<String> titles;
  private final Collection<String> required;
  private final Collection<String> replaced;
  private final Collection<String> files;
  private final SortedMap<String, Table> tables = new TreeMap<>();

  /// A file about a game or mods.
  ///
  /// @param version of the game, empty where it is not known
  /// @param titles of the mods
  /// @param required the titles of further mods that those build on
  /// @param replaced folders of which the game's files count no more
  /// @param files which mods have; files of the game at the same places count no more
  public FactsFileWriter(
      FactsFile.Kind kind,
      String version,
      Collection<String> titles,
      Collection<String> required,
      Collection<String> replaced,
      Collection<String> files) {
    this.kind = kind;
    this.version = version;
    this.titles = titles;
    this.required = required;
    this.replaced = small(replaced);
    this.files = small(files);
  }

  private static Collection<String> small(Collection<String> paths) {
    return paths.stream().map(path -> path.toLowerCase(Locale.ROOT)).toList();
  }

  /// Adds the names of a family.
  public void add(Table table) {
    tables.put(table.family.id(), table);
  }

  /// The bytes of the file.
  public byte[] bytes() {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.write(kind == FactsFile.Kind.GAME ? 0 : 1);
    FactsWriter.writeText(version, rest);
    NameListWriter.write(NameListWriter.sorted(titles), rest);
    NameListWriter.write(NameListWriter.sorted(required), rest);
    NameListWriter.write(NameListWriter.sorted(replaced), rest);
    NameListWriter.write(NameListWriter.sorted(files), rest);
    rest.writeBytes(ByteBuffer.allocate(2).putShort((short) tables.size()).array());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    tables.forEach(
        (family, table) -> {
          FactsWriter.writeText(family, rest);
          rest.write(table.complete ? 1 : 0);
          rest.writeBytes(
              ByteBuffer.allocate(8).putInt(data.size()).putInt(table.bytes.length).array());
          data.writeBytes(table.bytes);
        });
    rest.writeBytes(data.toByteArray());
    byte[] body = rest.toByteArray();
    ByteBuffer out = ByteBuffer.allocate(FactsFile.MAGIC.length + 1 + 4 + body.length);
    out.put(FactsFile.MAGIC).put((byte) FactsFile.FORMAT).putInt(FactsFile.sum(body, 0)).put(body);
    return out.array();
  }
}
