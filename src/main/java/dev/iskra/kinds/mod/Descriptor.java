package dev.iskra.kinds.mod;

import dev.iskra.model.Manifest;
import java.util.List;

/// The text of `descriptor.mod`, in the order in which the game's launcher writes it.
public final class Descriptor {
  private Descriptor() {}

  /// The text, without the `path` that only the file outside the folder has.
  public static String of(Manifest manifest) {
    StringBuilder out = new StringBuilder();
    line(out, "version", manifest.version());
    list(out, "tags", manifest.tags());
    line(out, "name", manifest.title());
    // The game wants the picture after the name.
    manifest.picture().ifPresent(picture -> line(out, "picture", picture));
    line(out, "supported_version", manifest.game());
    manifest.stated("user_dir").forEach(said -> line(out, said.field(), said.value()));
    list(out, "dependencies", manifest.dependencies());
    manifest.replacedPaths().forEach(path -> line(out, "replace_path", path));
    manifest.remoteFileId().ifPresent(id -> line(out, "remote_file_id", id));
    return out.toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append(key).append("=\"").append(value).append("\"\n");
  }

  private static void list(StringBuilder out, String key, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    out.append(key).append("={\n");
    values.forEach(value -> out.append("\t\"").append(value).append("\"\n"));
    out.append("}\n");
  }
}
