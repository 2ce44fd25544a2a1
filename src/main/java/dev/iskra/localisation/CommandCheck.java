package dev.iskra.localisation;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.game.TextCommands;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges the last word of a command, which ends in text: `GetNameDef`, or the name of scripted
/// localisation.
final class CommandCheck {
  private static final int SUGGESTIONS = 3;

  private final TextCommands commands = Vocabulary.textCommands();
  private final Names names;
  private final Findings findings;

  CommandCheck(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  /// Whether the game or the mod has such a word.
  boolean isKnown(String word) {
    return commands.says(word) || isScripted(word);
  }

  private boolean isScripted(String word) {
    return names.byId(ObjectType.SCRIPTED_LOCALISATION, word).id().isPresent();
  }

  /// @param things what it is asked of; empty where that is not known
  /// @param alone whether it is all there is in the brackets
  void check(CommandChain.Step step, Set<String> things, boolean alone) {
    String word = step.text();
    if (isScripted(word)) {
      return;
    }
    if (!commands.says(word)) {
      unknown(step, things, alone);
    } else if (!commands.says(things, word)) {
      wrongScope(step, things);
    }
  }

  private void wrongScope(CommandChain.Step step, Set<String> things) {
    Diagnostic diagnostic =
        findings.of(
            TextRule.TEXT_COMMAND_ON_WRONG_SCOPE,
            step.start(),
            step.end(),
            "`%s` says nothing of %s; it is for %s."
                .formatted(step.text(), listed(things), listed(commands.sayers(step.text()))));
    findings.report(diagnostic);
  }

  /// `UnitLeader` and `Ace` as `a unit leader or an ace`.
  private static String listed(Set<String> things) {
    return things.stream().map(CommandCheck::called).collect(Collectors.joining(" or "));
  }

  private static String called(String thing) {
    StringBuilder words = new StringBuilder("AEIO".indexOf(thing.charAt(0)) >= 0 ? "an" : "a");
    for (int i = 0; i < thing.length(); i++) {
      char c = thing.charAt(i);
      words.append(Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
    }
    return words.toString();
  }

  private void unknown(CommandChain.Step step, Set<String> things, boolean alone) {
    String word = step.text();
    Resolution scripted = names.byId(ObjectType.SCRIPTED_LOCALISATION, word);
    if (!(scripted instanceof Resolution.Unknown unknown)) {
      return;
    }
    List<String> near = near(word, things, unknown);
    String message = "There is no command `" + word + "`.";
    if (!near.isEmpty()) {
      findings.near(TextRule.UNKNOWN_TEXT_COMMAND, step.start(), word, message, near);
    } else if (unknown.certain()) {
      findings.report(
          findings
              .of(TextRule.UNKNOWN_TEXT_COMMAND, step.start(), step.end(), message)
              .help("Scripted localisation is defined in `common/scripted_localisation`."));
    } else if (alone || word.regionMatches(true, 0, "Get", 0, 3)) {
      findings.report(
          findings
              .of(
                  TextRule.UNRESOLVED_IN_TEXT,
                  step.start(),
                  step.end(),
                  "`" + word + "` is not a command of the game's, and the mod does not define it.")
              .note("It may be scripted localisation of the base game or of another mod."));
    }
  }

  /// What is perhaps meant: words of the thing itself before words of others.
  private List<String> near(String word, Set<String> things, Resolution.Unknown scripted) {
    SequencedSet<String> near = new LinkedHashSet<>();
    List<String> said =
        commands.near(word).stream().filter(name -> Likeness.sameDigits(word, name)).toList();
    said.stream().filter(name -> commands.says(things, name)).forEach(near::add);
    if (near.isEmpty()) {
      near.addAll(said);
    }
    scripted.near().stream().filter(name -> Likeness.isSlip(word, name)).forEach(near::add);
    return near.stream().limit(SUGGESTIONS).toList();
  }
}
