package dev.iskra.localisation;

import dev.iskra.game.ObjectType;
import dev.iskra.game.TextCommands;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import java.util.Set;

/// Judges what stands in square brackets.
final class BracketCheck {
  private final TextCommands commands = Vocabulary.textCommands();
  private final Names names;
  private final Findings findings;
  private final Steps steps;
  private final CommandCheck words;

  BracketCheck(Names names, TextScope where, Findings findings) {
    this.names = names;
    this.findings = findings;
    this.steps = new Steps(names, where, findings);
    this.words = new CommandCheck(names, findings);
  }

  static void unclosed(Part.Unclosed part, Findings findings) {
    findings.report(
        findings
            .of(
                TextRule.TEXT_COMMAND_WITHOUT_BRACKET,
                part.start(),
                part.end(),
                "The `[` is never closed.")
            .help("Write `]` after the command. A text cannot show a bracket."));
  }

  static void unopened(Part.Unopened part, Findings findings) {
    findings.report(
        findings
            .of(
                TextRule.TEXT_COMMAND_WITHOUT_BRACKET,
                part.start(),
                part.end(),
                "The command has a `]` and no `[`.")
            .help("Write `[` before it."));
  }

  void check(Part.Bracket bracket) {
    String inside = bracket.text();
    if (isOpaque(inside)) {
      return;
    }
    if (inside.isBlank()) {
      nothing(bracket, "The brackets hold no command.");
      return;
    }
    if (isProse(inside)) {
      nothing(
          bracket,
          "`[" + inside.strip() + "]` holds more than a command, and is not shown as it stands.");
      return;
    }
    CommandChain chain = CommandChain.of(bracket);
    chain.format().ifPresent(format -> format(format, chain));
    if (chain.variable()) {
      variable(chain, bracket);
    } else {
      chain(chain, bracket);
    }
  }

  /// The effects of a window's button, conditions, what is put together while the game runs.
  private static boolean isOpaque(String inside) {
    return inside.startsWith("!") || inside.chars().anyMatch(c -> "$[('\"{".indexOf(c) >= 0);
  }

  /// Whether there are blanks between words, or a new line.
  private static boolean isProse(String inside) {
    String stripped = inside.strip();
    return !stripped.startsWith("?")
        && stripped.chars().anyMatch(c -> c == '\\' || Character.isWhitespace(c));
  }

  private void nothing(Part.Bracket bracket, String message) {
    findings.report(
        findings
            .of(TextRule.NOT_A_TEXT_COMMAND, bracket.start(), bracket.end(), message)
            .help("A command is a scope and what it says: `[ROOT.GetName]`."));
  }

  private void variable(CommandChain chain, Part.Bracket bracket) {
    CommandChain.Step first = chain.steps().getFirst();
    if (chain.steps().size() == 1 && first.text().isBlank()) {
      nothing(bracket, "`[?]` names no variable.");
      return;
    }
    int last = chain.steps().size() - 1;
    if (last > 0) {
      steps.tag(first);
    }
    if (last > 0 && chain.last().text().regionMatches(true, 0, "Get", 0, 3)) {
      words.check(chain.last(), Set.of(), false);
      last--;
    }
    new VariableCheck(names, findings).check(chain.steps().get(last));
  }

  private void chain(CommandChain chain, Part.Bracket bracket) {
    CommandChain.Step last = chain.last();
    if (chain.steps().stream().anyMatch(step -> step.text().isEmpty())) {
      nothing(bracket, "`[" + bracket.text() + "]` has a dot too many, or a word too few.");
      return;
    }
    if (!chain.steps().stream().allMatch(step -> isPlainWord(step.text()))) {
      return;
    }
    Set<String> things = steps.follow(chain.steps().subList(0, chain.steps().size() - 1));
    if (words.isKnown(last.text())) {
      words.check(last, things, chain.steps().size() == 1);
    } else if (steps.isScope(last, chain.steps().size() == 1)) {
      nothing(
          bracket, "`[" + bracket.text().strip() + "]` names something, and says nothing of it.");
    } else {
      words.check(last, things, chain.steps().size() == 1);
    }
  }

  private static boolean isPlainWord(String word) {
    return word.chars().allMatch(c -> TextReader.isWord((char) c) || c == ':' || c == '-');
  }

  /// `Y`, `%1+`, `.2`: colours and what is done with a number. A longer word is the name of a
  /// formatter.
  private void format(CommandChain.Step format, CommandChain chain) {
    String text = format.text().strip();
    if (text.length() > 6 || text.indexOf('_') >= 0) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      int letter = text.charAt(i);
      if (!commands.isColour(letter)
          && !commands.isNumberFormat(letter)
          && names.byId(ObjectType.TEXT_COLOUR, Character.toString(letter)).id().isEmpty()) {
        badFormat(format, Character.toString(letter), chain);
        return;
      }
    }
  }

  private void badFormat(CommandChain.Step format, String letter, CommandChain chain) {
    String what = chain.variable() ? "variable" : "command";
    findings.report(
        findings
            .of(
                TextRule.BAD_TEXT_FORMAT,
                format.start(),
                format.end(),
                "`%s` after the `|` of a %s is neither a colour nor a format."
                    .formatted(letter, what))
            .help(
                ("A colour is one of `%s`; `%%` is a percentage, `+` and `-` colour by"
                        + " sign, `=` shows the sign, a digit is the number of decimals.")
                    .formatted(commands.colours())));
  }
}
