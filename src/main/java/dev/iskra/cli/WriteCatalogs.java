package dev.iskra.cli;

import dev.iskra.game.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The step of the build that compiles our data files: writes their catalogs into the folder of the
/// classes, from which they go into the jar.
final class WriteCatalogs {
  private WriteCatalogs() {}

  /// @param args the folder of the classes
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, byte[]> catalog : Catalogs.made().entrySet()) {
      Files.write(Path.of(args[0], catalog.getKey()), catalog.getValue());
    }
  }
}
