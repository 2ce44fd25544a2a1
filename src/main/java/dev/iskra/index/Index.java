package dev.iskra.index;

import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.FactsFile;
import dev.iskra.game.FactsFileWriter;
import dev.iskra.game.ObjectType;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The facts of a game or of mods, ready to be written.
///
/// @param bytes of the file; see [FactsFile]
/// @param origin where they come from
/// @param names how many there are, of all families
/// @param families how many have names
/// @param lacking the families of which names may be missing, since files are damaged
public record Index(byte[] bytes, Origin origin, int names, int families, Set<ObjectType> lacking) {
  /// Where facts come from.
  ///
  /// @param version of the game, as `1.17.4`; for mods the one they are for; empty if not known
  /// @param titles of the mods
  /// @param required the titles of further mods that those build on
  /// @param replaced folders of which the files of what lies below count no more
  public record Origin(
      FactsFile.Kind kind,
      String version,
      List<String> titles,
      List<String> required,
      List<String> replaced) {
    public Origin {
      // A file of facts has a byte for the length; no version is as long.
      version = version.getBytes(StandardCharsets.UTF_8).length < 0x100 ? version : "";
      titles = List.copyOf(titles);
      required = List.copyOf(required);
      replaced = List.copyOf(replaced);
    }
  }

  /// Puts together what files say. The order in which they are given does not matter.
  public static Outcome<Index> of(Collection<IndexedFile> files, Origin origin) {
    List<IndexedFile> sorted =
        files.stream().sorted(Comparator.comparing(IndexedFile::path)).toList();
    Tables tables = new Tables(sorted);
    boolean mods = origin.kind() == FactsFile.Kind.MOD;
    FactsFileWriter writer =
        new FactsFileWriter(
            origin.kind(),
            origin.version(),
            origin.titles(),
            origin.required(),
            origin.replaced(),
            mods ? sorted.stream().map(file -> file.path().value()).toList() : List.of());
    tables.written(origin.version()).forEach(writer::add);
    int names = tables.all().values().stream().mapToInt(table -> table.names().size()).sum();
    Findings findings = new Findings();
    findings.reportAll(tables.findings());
    return new Outcome<>(
        new Index(writer.bytes(), origin, names, tables.all().size(), Set.copyOf(tables.lacking())),
        findings.sorted());
  }
}
