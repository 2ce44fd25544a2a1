package dev.iskra.localisation;

import dev.iskra.diagnostic.Sink;
import dev.iskra.model.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Judges texts that players read: commands, other texts, colours, icons.
///
/// Nothing is said of what another mod, a newer game or a place that shows the text may know,
/// unless it is nearly the name of something that is known. An object serves one thread.
public final class TextChecker {
  private final Names names;
  private final TextScope where;
  private final Sink sink;

  /// Parts as they are written of which nothing is to be said: texts repeat them.
  private final Set<String> sound = new HashSet<>();

  /// A check over these names.
  ///
  /// @param where what the scope words mean where the game shows the texts
  public TextChecker(Names names, TextScope where, Sink sink) {
    this.names = names;
    this.where = where;
    this.sink = sink;
  }

  /// Reports what is wrong with a text.
  public void check(Passage passage) {
    List<Part> parts = TextReader.parts(passage.text());
    if (parts.isEmpty()) {
      return;
    }
    Findings findings = new Findings(passage, sink);
    MarkCheck marks = new MarkCheck(names, findings);
    for (Part part : parts) {
      String written = passage.text().substring(part.start(), part.end());
      if (!sound.contains(written)) {
        int before = findings.count();
        check(part, findings, marks);
        if (findings.count() == before) {
          sound.add(written);
        }
      }
    }
    marks.balance(parts);
  }

  private void check(Part part, Findings findings, MarkCheck marks) {
    switch (part) {
      case Part.Bracket bracket -> new BracketCheck(names, where, findings).check(bracket);
      case Part.Unclosed unclosed -> BracketCheck.unclosed(unclosed, findings);
      case Part.Unopened unopened -> BracketCheck.unopened(unopened, findings);
      case Part.Key key -> new KeyCheck(names, findings).check(key);
      case Part.Dollar dollar -> new KeyCheck(names, findings).check(dollar);
      case Part.Colour colour -> marks.check(colour);
      case Part.Icon icon -> marks.check(icon);
      case Part.Slash slash -> marks.check(slash);
      case Part.ColourEnd _ -> {
        // Judged with the colours.
      }
    }
  }
}
