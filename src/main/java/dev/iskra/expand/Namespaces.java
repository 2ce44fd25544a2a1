package dev.iskra.expand;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import java.util.List;

/// Which namespace a file is of.
final class Namespaces {
  private Namespaces() {}

  /// The name that `namespace perm` or `namespace perm { … }` gives the file; empty without one.
  static String of(SyntaxFile file) {
    for (Statement statement : file.statements()) {
      List<Expression> words =
          switch (statement) {
            case Statement.Phrase phrase -> phrase.words();
            case Statement.Declaration declaration -> declaration.head();
            default -> List.of();
          };
      if (words.size() == 2 && isWord(words.getFirst(), "namespace")) {
        return words.getLast().textOrWord().orElse("");
      }
    }
    return "";
  }

  private static boolean isWord(Expression expression, String text) {
    return expression instanceof Expression.Word word && word.text().equals(text);
  }
}
