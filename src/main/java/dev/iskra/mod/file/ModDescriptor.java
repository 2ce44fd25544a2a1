package dev.iskra.mod.file;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.model.Manifest;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the `descriptor.mod` of a mod says of it.
///
/// @param file the file itself; absent where there is none
/// @param fields what stands in it
/// @param beside what `.mod` files beside it say of the same mod
public record ModDescriptor(
    Optional<SourceFile> file, List<Field> fields, List<ModDescriptor> beside) {
  /// Nothing is said.
  public static final ModDescriptor NONE =
      new ModDescriptor(Optional.empty(), List.of(), List.of());

  /// How the file is called that says it.
  public static final String FILE = "descriptor.mod";

  public ModDescriptor {
    fields = List.copyOf(fields);
    beside = List.copyOf(beside);
  }

  /// What a descriptor says, as far as it can be read.
  public static ModDescriptor read(SourceFile file) {
    return new ModDescriptor(
        Optional.of(file), ScriptReader.read(file).value().root().fields().toList(), List.of());
  }

  /// The same with what stands in `.mod` files.
  public ModDescriptor with(List<ModDescriptor> others) {
    return new ModDescriptor(file, fields, others);
  }

  /// The fields of a name, in order.
  public Stream<Field> all(String name) {
    return fields.stream().filter(field -> field.is(name));
  }

  /// The first plain value of a field.
  public Optional<Scalar> value(String name) {
    return values(name).findFirst();
  }

  /// The plain values of a field that may be repeated.
  public Stream<Scalar> values(String name) {
    return all(name).map(Field::value).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /// The words in the blocks of a field.
  public Stream<Scalar> words(String name) {
    return all(name)
        .map(Field::value)
        .filter(Block.class::isInstance)
        .flatMap(block -> ((Block) block).words().stream());
  }

  /// All its values, in the order of their fields.
  public List<Manifest.Stated> stated() {
    return fields.stream().flatMap(ModDescriptor::stated).toList();
  }

  private static Stream<Manifest.Stated> stated(Field field) {
    String name = field.key().text().toLowerCase(Locale.ROOT);
    return switch (field.value()) {
      case Scalar word -> Stream.of(new Manifest.Stated(name, word.text(), word.span()));
      case Block block ->
          block.words().stream().map(word -> new Manifest.Stated(name, word.text(), word.span()));
      case Colour _ -> Stream.of();
    };
  }

  /// Its name in the launcher; empty where it has none.
  public String title() {
    return value("name").map(Scalar::text).orElse("");
  }

  /// The version of the game it is for, as `1.17.*`; empty where none is said.
  public String game() {
    return value("supported_version").map(Scalar::text).orElse("");
  }

  /// The titles of mods that it builds on.
  public List<String> dependencies() {
    return words("dependencies").map(Scalar::text).toList();
  }

  /// The folders of which the game's own files count no more, in small letters and without a slash
  /// at the end.
  public List<String> replaced() {
    return values("replace_path")
        .map(word -> folder(word.text()))
        .filter(folder -> !folder.isEmpty())
        .toList();
  }

  /// A folder as it is compared: in small letters, with `/`, without one at either end.
  public static String folder(String written) {
    return written.replace('\\', '/').replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT);
  }
}
