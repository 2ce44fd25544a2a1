package dev.iskra.diagnostic;

import dev.iskra.text.Edit;
import dev.iskra.text.Span;
import java.util.List;

/// A remedy as edits of the source.
public record Fix(String title, Applicability applicability, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /// A fix that writes a word in the place of another, probably as meant, and in quotes where that
  /// one is.
  public static Fix writing(String word, Span at) {
    boolean quoted = at.length() > 0 && at.source().bytes()[at.start()] == '"';
    return replace("Write `" + word + "`", at, quoted ? '"' + word + '"' : word);
  }

  /// A fix that replaces the text at one place, probably as meant.
  public static Fix replace(String title, Span at, String replacement) {
    return new Fix(title, Applicability.UNSAFE, List.of(new Edit(at, replacement)));
  }
}
