package dev.iskra.kind;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import java.util.Optional;

/// Files of a mod that are called after a declaration.
public final class NamedFile {
  private NamedFile() {}

  /// The file at a path that holds a declared name; where it cannot be one, that is reported.
  public static Optional<ModPath> of(DeclarationReader in, String path) {
    Optional<String> complaint = ModPath.complaintAbout(path);
    complaint.ifPresent(
        why ->
            in.report(
                Diagnostic.of(
                        KindRule.MALFORMED_HEADER, in.place(), "`" + path + "` cannot be a file of a mod.")
                    .note(why)
                    .help("Give it another name, or another id with `as`.")));
    return complaint.isEmpty() ? Optional.of(new ModPath(path)) : Optional.empty();
  }
}
