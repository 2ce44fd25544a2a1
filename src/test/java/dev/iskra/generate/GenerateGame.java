package dev.iskra.generate;

import dev.iskra.game.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;

/// Writes a generated game as large as the real one to a folder, to measure `iskra index` with:
/// script of about 60 MB, and as many files again that nothing is learnt from.
final class GenerateGame {
  private static final int FILLER = 1_500;
  private static final int FILES = 7_000;
  private static final int REST = 180_000_000;

  private GenerateGame() {}

  /// @param arguments the folder
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    SortedMap<String, String> game = GameGenerator.game(Facts.newest(), FILLER, Set.of());
    long size = 0;
    for (var file : game.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      write(folder.resolve(file.getKey()), bytes);
      size += bytes.length;
    }
    int others = FILES - game.size();
    for (int i = 0; i < others; i++) {
      write(folder.resolve("localisation/german/g" + i + "_l_german.yml"), new byte[REST / others]);
    }
    System.out.println(FILES + " files, " + size + " bytes that are read");
  }

  private static void write(Path path, byte[] bytes) throws IOException {
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }
}
