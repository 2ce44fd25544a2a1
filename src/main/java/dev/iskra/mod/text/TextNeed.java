package dev.iskra.mod.text;

import dev.iskra.text.Span;

/// A key whose text the game shows to players.
///
/// @param within what it lies in, where that says whether it is shown: the category of an idea
/// @param at what says so: the key, or the id of which the game forms it
public record TextNeed(Use use, String key, String within, Span at) {
  /// What the text is for.
  public enum Use {
    /// The title of a focus.
    FOCUS("is the title of a focus"),
    /// The title of an event.
    EVENT_TITLE("is the title of an event"),
    /// The description of an event.
    EVENT_TEXT("is the description of an event"),
    /// What stands on a button of an event.
    OPTION("is the name of an option"),
    /// The title of a decision.
    DECISION("is the title of a decision"),
    /// The name of an idea.
    IDEA("is the name of an idea"),
    /// A tooltip.
    TOOLTIP("is shown as a tooltip"),
    /// The name of a country that has a cosmetic tag.
    COSMETIC_TAG("is the name of a country with this cosmetic tag");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    /// What the text of the key does, as the end of a sentence.
    public String words() {
      return words;
    }
  }

  /// Whether it can only be a key: the game also takes the text itself, as `"Wait and see."`.
  boolean isKey() {
    boolean mark = use == Use.FOCUS || use == Use.DECISION || use == Use.IDEA;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean joint = c == '_' || c == '.';
      if (!isPlain(c) && !joint && c != '-') {
        return false;
      }
      mark |= joint && i > 0 && i + 1 < key.length() && isPlain(key.charAt(i + 1));
    }
    return mark && !key.isEmpty();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
