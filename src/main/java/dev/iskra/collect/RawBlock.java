package dev.iskra.collect;

import dev.iskra.clausewitz.Block;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Header;
import dev.iskra.lower.Constants;
import dev.iskra.lower.Pasted;
import dev.iskra.syntax.Statement;
import java.util.List;
import java.util.Optional;

/// `raw "path" { … }`: its definitions are those of the file it becomes.
final class RawBlock {
  private RawBlock() {}

  /// The script of a declaration that is such a block and has a path.
  static Optional<PastedUnit> unit(
      Statement.Declaration d, Optional<String> namespace, Constants constants, Sink sink) {
    Header header = Header.of(d);
    if (!header.keyword().text().equals("raw")
        || header.title().isEmpty()
        || ModPath.complaintAbout(header.title().get().text()).isPresent()) {
      return Optional.empty();
    }
    Block block = new Pasted(sink).block(d.body());
    ModPath path = new ModPath(header.title().get().text());
    return Optional.of(
        new PastedUnit(
            block.entries(),
            d.body().span(),
            List.of(),
            path,
            false,
            List.of(),
            namespace,
            constants));
  }
}
