package dev.iskra.signature;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Vocabulary;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads what our data say of a name when it is asked for; most of it never is.
final class Library {
  private Library() {}

  /// What is said of a name in small letters; none if nothing.
  ///
  /// Throws [IllegalStateException] if our own data cannot be read.
  static List<Extern> find(String category, String small) {
    return Vocabulary.entries().texts(category, small).stream().map(Library::read).toList();
  }

  private static Extern read(String text) {
    Outcome<SyntaxFile> parsed =
        Parser.parse(SourceFile.of("vocabulary", text.getBytes(StandardCharsets.UTF_8)));
    if (!parsed.diagnostics().isEmpty() || parsed.value().statements().size() != 1) {
      throw new IllegalStateException("cannot read `" + text + "`");
    }
    try {
      return Extern.read(parsed.value().statements().getFirst());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e.getMessage() + " in `" + text + "`", e);
    }
  }
}
