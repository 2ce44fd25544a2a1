package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;

/// A `remote_file_id` that is no number: the launcher would make a new item of the mod.
public final class FileIdIsNoNumber implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    mod.files().manifest().stated("remote_file_id").stream()
        .filter(id -> !id.value().matches("[0-9]+"))
        .forEach(
            id ->
                sink.report(
                    finding(id.at(), "`" + id.value() + "` is no number.")
                        .note("The number of an item stands at the end of its address.")));
  }
}
