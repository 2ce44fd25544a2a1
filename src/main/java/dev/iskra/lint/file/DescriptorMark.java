package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.text.SourceFile;

/// A `descriptor.mod` that begins with a byte-order mark: the launcher does not read its first
/// field.
public final class DescriptorMark implements Lint {
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  @Override
  public void check(ModView mod, Sink sink) {
    mod.files()
        .descriptor()
        .file()
        .filter(DescriptorMark::isMarked)
        .ifPresent(
            file ->
                sink.report(
                    finding(file.span(0, 0), "`descriptor.mod` begins with a byte-order mark.")
                        .note("The launcher does not read its first line.")
                        .help("Save it as UTF-8 without the mark (BOM).")));
  }

  private static boolean isMarked(SourceFile file) {
    byte[] bytes = file.bytes();
    boolean marked = bytes.length >= MARK.length;
    for (int i = 0; marked && i < MARK.length; i++) {
      marked = Byte.toUnsignedInt(bytes[i]) == MARK[i];
    }
    return marked;
  }
}
