package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ideologies in script files of the mod, to which types are added.
final class ScriptFile {
  private ScriptFile() {}

  /// Whether an ideology stands in a script file, not in script within an Iskra file.
  static boolean holds(Symbol ideology) {
    return ideology.origin() == Symbol.Origin.SCRIPT
        && !ideology.at().source().path().endsWith(".iskra");
  }

  /// Puts types at the end of those that an ideology has in its file.
  static void insert(Symbol ideology, List<Entry> types, Emission out) {
    out.reads(ideology.at().source());
    Optional<Block> group = group(ideology);
    if (group.isEmpty() || types.isEmpty()) {
      return;
    }
    Optional<Block> there =
        blocks(group.get().fields().filter(field -> field.is("types"))).findFirst();
    Span at = types.getFirst().span();
    List<Entry> entries = there.isPresent() ? types : List.of(Field.block("types", types, at));
    brace(there.orElse(group.get())).ifPresent(brace -> out.insert(brace, entries));
  }

  /// The block of an ideology.
  private static Optional<Block> group(Symbol ideology) {
    int start = ideology.at().start();
    List<Entry> file = ScriptReader.read(ideology.at().source()).value().entries();
    return blocks(
            blocks(file.stream())
                .flatMap(Block::fields)
                .filter(field -> field.key().span().start() == start))
        .findFirst();
  }

  private static Stream<Block> blocks(Stream<? extends Entry> entries) {
    return entries
        .filter(entry -> entry instanceof Field field && field.value() instanceof Block)
        .map(entry -> (Block) ((Field) entry).value());
  }

  /// The brace that closes a block; none where it is missing, which is reported as the file is
  /// read.
  private static Optional<Span> brace(Block block) {
    int last = block.end() - 1;
    return block.source().bytes()[last] == '}'
        ? Optional.of(new Span(block.source(), last, block.end()))
        : Optional.empty();
  }

  /// An ideology that is pasted or stands in a `raw` block goes out as it is written.
  static void refusePasted(DeclarationReader in, Symbol ideology) {
    in.report(
        IdeologyRule.EXTENDS_PASTED_IDEOLOGY
            .at(
                in.header().place().span(),
                "The ideology `" + ideology.id() + "` is script in an Iskra file.")
            .label(ideology.at(), "here")
            .help("Write the type there, or move the script to a file under `script/`."));
  }
}
