package dev.iskra.index;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Locale;

/// What the `descriptor.mod` of a mod says of it.
///
/// @param title its name in the launcher; empty where it has none
/// @param game the version of the game it is for, as `1.17.*`; empty where none is said
/// @param dependencies the titles of mods that it builds on
/// @param replaced the folders of which the game's own files count no more, without a slash at
///     the end
public record ModDescriptor(
    String title, String game, List<String> dependencies, List<String> replaced) {
  /// Nothing is said.
  public static final ModDescriptor NONE = new ModDescriptor("", "", List.of(), List.of());

  public ModDescriptor {
    dependencies = List.copyOf(dependencies);
    replaced = List.copyOf(replaced);
  }

  /// How the file is called that says it.
  public static final String FILE = "descriptor.mod";

  /// What a descriptor says, as far as it can be read.
  public static ModDescriptor read(SourceFile file) {
    Block root = ScriptReader.read(file).value().root();
    return new ModDescriptor(
        root.scalar("name").map(Scalar::text).orElse(""),
        root.scalar("supported_version").map(Scalar::text).orElse(""),
        root.field("dependencies").map(ModDescriptor::titles).orElse(List.of()),
        root.fields()
            .filter(field -> field.is("replace_path") && field.value() instanceof Scalar)
            .map(field -> folder(((Scalar) field.value()).text()))
            .filter(folder -> !folder.isEmpty())
            .toList());
  }

  private static List<String> titles(Field field) {
    return field.value() instanceof Block block
        ? block.words().stream().map(Scalar::text).toList()
        : List.of();
  }

  private static String folder(String written) {
    return written.replace('\\', '/').replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT);
  }
}
