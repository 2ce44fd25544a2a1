package dev.iskra.wording;

import dev.iskra.diagnostic.Sink;
import dev.iskra.model.Names;
import java.util.List;

/// Judges texts that players read: commands, other texts, colours, icons.
///
/// Nothing is said of what another mod, a newer game or a place that shows the text may know,
/// unless it is nearly the name of something that is known.
public final class WordingCheck {
  private final Names names;
  private final Sink sink;

  /// A check over these names.
  public WordingCheck(Names names, Sink sink) {
    this.names = names;
    this.sink = sink;
  }

  /// Reports what is wrong with a text.
  ///
  /// @param where what the scope words mean where the game shows it
  public void check(Passage passage, Where where) {
    List<Part> parts = TextReader.parts(passage.text());
    if (parts.isEmpty()) {
      return;
    }
    Findings findings = new Findings(passage, sink);
    BracketCheck brackets = new BracketCheck(names, where, findings);
    MarkCheck marks = new MarkCheck(names, findings);
    KeyCheck keys = new KeyCheck(names, findings);
    for (Part part : parts) {
      switch (part) {
        case Part.Bracket bracket -> brackets.check(bracket);
        case Part.Unclosed unclosed -> BracketCheck.unclosed(unclosed, findings);
        case Part.Unopened unopened -> BracketCheck.unopened(unopened, findings);
        case Part.Key key -> keys.check(key);
        case Part.Dollar dollar -> keys.check(dollar);
        case Part.Colour colour -> marks.check(colour);
        case Part.Icon icon -> marks.check(icon);
        case Part.Slash slash -> marks.check(slash);
        case Part.ColourEnd _ -> {
          // Judged with the colours.
        }
      }
    }
    marks.balance(parts);
  }
}
