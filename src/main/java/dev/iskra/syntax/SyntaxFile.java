package dev.iskra.syntax;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// One file of Iskra.
///
/// @param root everything in it, as a body without braces that spans the whole file
/// @param comments the comments in order, each from its `#` to before the line end
public record SyntaxFile(SourceFile source, Expression.Body root, List<Span> comments) {
  /// The statements at the top of the file.
  public List<Statement> statements() {
    return root.statements();
  }

  /// The documentation of what begins at `offset`: the unbroken lines of `##` directly above it.
  public Optional<String> documentation(int offset) {
    int line = source.lines().line(offset);
    Deque<String> text = new ArrayDeque<>();
    for (int i = lastCommentBefore(offset); i >= 0; i--) {
      Span comment = comments.get(i);
      String words = comment.text();
      if (comment.line() != line - 1 || !words.startsWith("##") || words.startsWith("###")) {
        break;
      }
      text.addFirst(words.substring(2).strip());
      line--;
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", text));
  }

  private int lastCommentBefore(int offset) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
