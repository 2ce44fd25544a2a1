package dev.iskra.pack;

import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Everything that one build writes.
///
/// @param folder the name of the mod's folder, and of the files beside it
/// @param tree the compiled files
/// @param copies the files that are only copied
/// @param launcherFile the text of the `.mod` file without its `path` line
/// @param sourceMap the text of the source map
/// @param lock the text of the lock
/// @param lockFile where the lock lies
public record Bundle(
    String folder,
    ModTree tree,
    List<Copy> copies,
    String launcherFile,
    String sourceMap,
    String lock,
    Path lockFile) {
  /// A file to copy into the mod.
  ///
  /// @param name how its source is called in messages
  public record Copy(Path source, String name, ModPath path) {}

  public Bundle {
    copies = List.copyOf(copies);
  }

  /// The `.mod` file: what the launcher reads, and where the mod lies below its user folder.
  byte[] launcherBytes() {
    String text = launcherFile.isEmpty() || launcherFile.endsWith("\n") ? "" : "\n";
    return bytes(launcherFile + text + "path=\"mod/" + folder + "\"\n");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The number of files in the mod's folder.
  public int size() {
    return tree.files().size() + copies.size();
  }
}
