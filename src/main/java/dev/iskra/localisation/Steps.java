package dev.iskra.localisation;

import dev.iskra.game.ObjectType;
import dev.iskra.game.ScopeWord;
import dev.iskra.game.TextCommands;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.text.Digits;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Follows the scopes at the beginning of a command: `ROOT.Capital`, `GER`, `from.from`.
final class Steps {
  private static final Set<String> TURNS = Set.of("root", "this", "from", "prev");

  private final TextCommands commands = Vocabulary.textCommands();
  private final Names names;
  private final TextScope where;
  private final Findings findings;

  Steps(Names names, TextScope where, Findings findings) {
    this.names = names;
    this.where = where;
    this.findings = findings;
  }

  /// What the steps lead to, as classes of things in texts; empty where that is not known.
  Set<String> follow(List<CommandChain.Step> steps) {
    Set<String> things = Set.of();
    StringBuilder turns = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      String small = steps.get(i).text().toLowerCase(Locale.ROOT);
      if (TURNS.contains(small) && (i == 0 || !turns.isEmpty())) {
        turns.append(i == 0 ? "" : ".").append(small);
        things = commands.ofScopes(where.scopes(turns.toString()));
      } else {
        turns.setLength(0);
        things = step(steps.get(i), i == 0, things);
      }
    }
    return things;
  }

  private Set<String> step(CommandChain.Step step, boolean first, Set<String> from) {
    String word = step.text();
    if (commands.leads(word)) {
      // An event target may be called so as well, in small letters as a rule.
      return first ? commands.beginning(word) : commands.leads(from, word);
    }
    Optional<ScopeWord> known = Vocabulary.scopes().word(word);
    if (known.isPresent()) {
      return first ? Set.of() : commands.ofScopes(Set.of(known.get().to()));
    }
    if (!first) {
      misspelt(step, false);
      return Set.of();
    }
    if (Digits.only(word)) {
      unknown(ObjectType.STATE, step);
      return commands.ofScopes(Set.of("state"));
    }
    if (Vocabulary.scopes().looksLikeTag(word)) {
      return tag(step) ? commands.ofScopes(Set.of("country")) : Set.of();
    }
    if (names.byId(ObjectType.CHARACTER, word).id().isPresent()) {
      return commands.ofScopes(Set.of("character"));
    }
    misspelt(step, true);
    return Set.of();
  }

  /// Whether a first step is a country; one that looks like a tag and is none is reported.
  boolean tag(CommandChain.Step step) {
    String word = step.text();
    if (!Vocabulary.scopes().looksLikeTag(word)) {
      return false;
    }
    if (names.byId(ObjectType.COUNTRY, word).id().isPresent()) {
      return true;
    }
    if (names.byId(ObjectType.COUNTRY_TAG_ALIAS, word).id().isEmpty()) {
      unknown(ObjectType.COUNTRY, step);
    }
    return false;
  }

  /// Whether a step leads somewhere: then it says nothing itself.
  boolean isScope(CommandChain.Step step, boolean first) {
    String word = step.text();
    String small = word.toLowerCase(Locale.ROOT);
    return TURNS.contains(small)
        || (!first && commands.leads(word))
        || (first
            && Vocabulary.scopes().looksLikeTag(word)
            && names.byId(ObjectType.COUNTRY, word).id().isPresent());
  }

  private void unknown(ObjectType family, CommandChain.Step step) {
    Resolution found = names.byId(family, step.text());
    if (!(found instanceof Resolution.Unknown unknown)) {
      return;
    }
    String what = "the " + family.label() + " `" + step.text() + "`";
    if (unknown.certain()) {
      List<String> near = family == ObjectType.COUNTRY ? unknown.near() : List.of();
      String message = "There is not " + what + ".";
      if (near.isEmpty()) {
        findings.report(
            findings.of(TextRule.UNKNOWN_SCOPE_IN_TEXT, step.start(), step.end(), message));
      } else {
        findings.near(TextRule.UNKNOWN_SCOPE_IN_TEXT, step.start(), step.text(), message, near);
      }
    } else {
      findings.report(
          findings
              .of(
                  TextRule.UNRESOLVED_IN_TEXT,
                  step.start(),
                  step.end(),
                  "The %s `%s` is neither in this mod nor in the base game we know."
                      .formatted(family.label(), step.text()))
              .note("Another mod or a newer game may have it."));
    }
  }

  /// A word that is not a scope may be an event target, or what a window knows; one that is nearly
  /// a scope is a slip.
  private void misspelt(CommandChain.Step step, boolean first) {
    if (step.text().indexOf(':') >= 0) {
      return;
    }
    List<String> known = new ArrayList<>(commands.links());
    if (first) {
      known.addAll(List.of("ROOT", "THIS", "FROM", "PREV"));
    }
    List<String> near =
        NearestNames.of(step.text(), known).stream()
            .filter(name -> Likeness.isSlip(step.text(), name))
            .toList();
    if (!near.isEmpty()) {
      findings.near(
          TextRule.UNKNOWN_SCOPE_IN_TEXT,
          step.start(),
          step.text(),
          "`" + step.text() + "` is not a scope.",
          near);
    }
  }
}
