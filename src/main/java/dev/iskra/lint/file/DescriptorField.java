package dev.iskra.lint.file;

import dev.iskra.clausewitz.Field;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.text.NearestNames;
import java.util.List;
import java.util.Locale;

/// A field of `descriptor.mod` that the launcher does not know, or that only the `.mod` file beside
/// a mod may have.
public final class DescriptorField implements Lint {
  private static final List<String> KNOWN =
      List.of(
          "name",
          "version",
          "supported_version",
          "tags",
          "remote_file_id",
          "picture",
          "replace_path",
          "dependencies",
          "user_dir",
          "pops_id");

  /// Only the `.mod` file beside a mod's folder has them.
  private static final List<String> OUTSIDE = List.of("path", "archive");

  @Override
  public void check(ModView mod, Sink sink) {
    for (Field field : mod.files().descriptor().fields()) {
      String name = field.key().text().toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(name)) {
        sink.report(finding(field, name));
      }
    }
  }

  private Diagnostic finding(Field field, String name) {
    if (OUTSIDE.contains(name)) {
      String message = "`" + name + "` has no place in `descriptor.mod`.";
      return finding(field.key().span(), message)
          .note("It says where the mod lies on one computer, and this file goes to all others.")
          .help("Only the `.mod` file in the launcher's own folder has it.");
    }
    return finding(field.key().span(), "The launcher knows no field `" + field.key().text() + "`.")
        .suggest(NearestNames.of(name, KNOWN).stream().limit(1).toList());
  }
}
