package dev.iskra.localisation;

import dev.iskra.game.ObjectType;
import dev.iskra.game.TextCommands;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.List;

/// Judges the colours, icons and line breaks of a text.
final class MarkCheck {
  private static final String SPRITE = "GFX_";

  private final Names names;
  private final Findings findings;
  private final TextCommands commands = Vocabulary.textCommands();

  MarkCheck(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  /// A colour must be the base game's or the mod's.
  void check(Part.Colour colour) {
    if (exists(colour)) {
      return;
    }
    String letter = Character.toString(colour.letter());
    boolean nothing = Character.isWhitespace(colour.letter());
    String message = nothing ? "The `§` says no colour." : "There is no colour `§" + letter + "`.";
    findings.report(
        findings
            .of(TextRule.UNKNOWN_TEXT_COLOUR, colour.start(), colour.end(), message)
            .note("The colours of the base game are `" + commands.colours() + "`.")
            .help(
                "A mod defines others in `interface/*.gfx`, in `bitmapfonts = { textcolors = {"
                    + " … } }`; `§!` ends a colour."));
  }

  private boolean exists(Part.Colour colour) {
    String letter = Character.toString(colour.letter());
    return commands.isColour(colour.letter())
        || names.byId(ObjectType.TEXT_COLOUR, letter).id().isPresent();
  }

  /// A colour that is begun is ended, and one that is ended was begun. Texts that are put
  /// together
  /// of others may do so in any of them.
  void balance(List<Part> parts) {
    int depth = 0;
    boolean composed = false;
    Part last = null;
    for (Part part : parts) {
      switch (part) {
        case Part.Colour colour -> {
          depth++;
          last = colour;
        }
        case Part.ColourEnd end -> {
          if (depth == 0 && last == null && !composed) {
            strayEnd(end);
          }
          depth = Math.max(0, depth - 1);
          last = end;
        }
        case Part.Key _, Part.Bracket _ -> composed = true;
        default -> {
          // Has no colour.
        }
      }
    }
    if (last instanceof Part.Colour open && !composed && exists(open)) {
      unended(open);
    }
  }

  private void strayEnd(Part.ColourEnd end) {
    findings.report(
        findings
            .of(
                TextRule.STRAY_COLOUR_END,
                end.start(),
                end.end(),
                "`§!` ends a colour, and none was begun before it.")
            .help("Begin one, as `§Y` does, or take the `§!` out."));
  }

  private void unended(Part.Colour open) {
    String letter = Character.toString(open.letter());
    findings.report(
        findings
            .of(
                TextRule.UNENDED_TEXT_COLOUR,
                open.start(),
                open.end(),
                "The colour `§" + letter + "` is never ended.")
            .note("What the game writes after this text may get the colour too.")
            .help("Write `§!` where it is to end."));
  }

  /// An icon is a sprite. A few of the game's own are not in our list.
  void check(Part.Icon icon) {
    String name = icon.name();
    Resolution found = names.byId(ObjectType.SPRITE, SPRITE + name);
    if (found.id().isPresent()
        || names.byId(ObjectType.SPRITE, name).id().isPresent()
        || names.facts().findIgnoringCase(ObjectType.SPRITE, SPRITE + name).isPresent()
        || !(found instanceof Resolution.Unknown unknown)) {
      return;
    }
    List<String> near =
        unknown.near().stream()
            .filter(sprite -> sprite.startsWith(SPRITE))
            .map(sprite -> sprite.substring(SPRITE.length()))
            .filter(sprite -> Likeness.isSlip(name, sprite))
            .toList();
    if (near.isEmpty()) {
      findings.report(
          findings
              .of(
                  TextRule.UNRESOLVED_IN_TEXT,
                  icon.start(),
                  icon.end(),
                  "The icon `£" + name + "` is neither in this mod nor in the base game we know.")
              .note("It is the sprite `" + SPRITE + name + "`."));
      return;
    }
    findings.near(
        TextRule.UNKNOWN_TEXT_ICON,
        icon.start() + 1,
        name,
        "There is no icon `£" + name + "`, which would be the sprite `" + SPRITE + name + "`.",
        near);
  }

  /// `/n` is shown as it stands.
  void check(Part.Slash slash) {
    findings.report(
        findings
            .of(
                TextRule.SLASH_FOR_NEW_LINE,
                slash.start(),
                slash.end(),
                "`/n` begins no new line; players read it as it stands.")
            .help("Write `\\n`."));
  }
}
