package dev.iskra.lint.file;

import dev.iskra.clausewitz.Encoding;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;

/// A `descriptor.mod` that begins with a byte-order mark: the launcher does not read its first
/// field.
public final class DescriptorMark implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    mod.files()
        .descriptor()
        .file()
        .filter(file -> Encoding.marked(file.bytes()))
        .ifPresent(
            file ->
                sink.report(
                    finding(file.span(0, 0), "`descriptor.mod` begins with a byte-order mark.")
                        .note("The launcher does not read its first line.")
                        .help("Save it as UTF-8 without the mark (BOM).")));
  }
}
