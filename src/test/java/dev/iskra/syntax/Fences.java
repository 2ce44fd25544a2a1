package dev.iskra.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The fenced pieces of a Markdown page.
final class Fences {
  private Fences() {}

  /// One piece.
  ///
  /// @param name the page and line
  record Fence(String name, byte[] bytes) {}

  /// The pieces in one language. `␍` in them stands for a carriage return, `␉` for a tab and `␣`
  /// for a byte-order mark, since a page cannot show them.
  static List<Fence> of(Path page, String language) throws IOException {
    List<Fence> fences = new ArrayList<>();
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    parser
        .parse(Files.readString(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals(language)) {
                  int line = block.getSourceSpans().getFirst().getLineIndex() + 1;
                  fences.add(fence(page, line, block.getLiteral()));
                }
              }
            });
    return fences;
  }

  private static Fence fence(Path page, int line, String literal) {
    String text = literal.replace('␍', '\r').replace('␉', '\t').replace('␣', '\uFEFF');
    return new Fence(page.getFileName() + ":" + line, text.getBytes(UTF_8));
  }
}
