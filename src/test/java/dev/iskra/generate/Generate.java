package dev.iskra.generate;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a generated mod to a folder, for measurements and for looking at it.
final class Generate {
  private Generate() {}

  /// @param arguments the size of the output in bytes, the seed, the folder of the project
  public static void main(String[] arguments) throws IOException {
    long bytes = Long.parseLong(arguments[0]);
    GeneratedMod mod = ModGenerator.ofOutput(bytes, Long.parseLong(arguments[1]));
    mod.writeTo(Path.of(arguments[2]));
    System.out.println(mod.files().size() + " files, " + mod.size() + " bytes");
  }
}
