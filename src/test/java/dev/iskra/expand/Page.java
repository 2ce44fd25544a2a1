package dev.iskra.expand;

import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/// A page of documentation as examples: one under each heading that has fences of Iskra.
///
/// Fences in `iskra` are the files of a mod, named by `path=…` or else `example.iskra`. A fence
/// in `expanded` is what the file before it becomes.
final class Page {
  private static final Pattern PATH = Pattern.compile("path=(\\S+)");
  private static final Pattern MARK = Pattern.compile("# (?:error|warning|info): \\[([a-z-]+)]");

  /// One mod, and what its files become where the page says so.
  record Example(String title, List<SourceFile> files, List<Expected> expanded) {
    List<SyntaxFile> parsed() {
      return files.stream().map(file -> Parser.parse(file).value()).toList();
    }

    /// `path:line title` for each mark, sorted.
    List<String> marks() {
      List<String> result = new ArrayList<>();
      for (SourceFile file : files) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          Matcher mark = MARK.matcher(lines.get(i));
          while (mark.find()) {
            result.add(file.path() + ":" + (i + 1) + " " + mark.group(1));
          }
        }
      }
      return result.stream().sorted().toList();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /// What the file of this index becomes.
  record Expected(int file, String text) {}

  private Page() {}

  static List<Example> examples(String markdown) {
    Reading reading = new Reading();
    org.commonmark.parser.Parser.builder().build().parse(markdown).accept(reading);
    reading.finish();
    return reading.examples;
  }

  private static final class Reading extends AbstractVisitor {
    private final List<Example> examples = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Expected> expanded = new ArrayList<>();
    private String title = "";
    private boolean inNamedFile;

    @Override
    public void visit(Heading heading) {
      finish();
      StringBuilder words = new StringBuilder();
      heading.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Heading inner) {
              visitChildren(inner);
            }

            @Override
            public void visit(Text text) {
              words.append(text.getLiteral());
            }
          });
      title = words.toString();
    }

    @Override
    public void visit(FencedCodeBlock fence) {
      String info = fence.getInfo();
      if (info.startsWith("iskra")) {
        Matcher path = PATH.matcher(info);
        boolean named = path.find();
        if (!named || !inNamedFile) {
          finish();
        }
        inNamedFile = named;
        String name = named ? path.group(1) : "example.iskra";
        files.add(SourceFile.of(name, fence.getLiteral()));
      } else if (info.equals("expanded")) {
        expanded.add(new Expected(files.size() - 1, fence.getLiteral()));
      }
    }

    void finish() {
      if (!files.isEmpty()) {
        examples.add(new Example(title, List.copyOf(files), List.copyOf(expanded)));
      }
      files.clear();
      expanded.clear();
    }
  }
}
