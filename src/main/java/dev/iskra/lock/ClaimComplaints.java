package dev.iskra.lock;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Span;

/// The words for what is wrong with the ids that declarations claim.
final class ClaimComplaints {
  private ClaimComplaints() {}

  static Diagnostic claimedTwice(IdChoice first, IdChoice second) {
    String message =
        "`" + second.id() + "` is the id of " + first.name() + " and of " + second.name() + ".";
    Diagnostic finding =
        LockRule.ID_CLAIMED_TWICE
            .at(second.claim().at(), message)
            .label(first.claim().at(), first.name() + " is here");
    for (IdChoice choice : new IdChoice[] {first, second}) {
      if (choice.line().isPresent()) {
        Span line = choice.line().get().at();
        finding = finding.label(line, "the lock has this id for " + choice.name());
      }
    }
    return finding.help("Give one of them another id with `as`.");
  }

  static Diagnostic spelledTwice(IdChoice first, IdChoice second) {
    String message =
        "`" + second.id() + "` and `" + first.id() + "` are ids of two events with one number.";
    return Diagnostic.of(LockRule.ID_CLAIMED_TWICE, second.claim().at(), message)
        .as(Severity.WARNING)
        .label(first.claim().at(), first.name() + " is here")
        .note("The game counts events by their numbers, and may keep only one of the two.");
  }

  static Diagnostic kept(Claim.Declared claim, String wanted, Entry line) {
    String message =
        Name.of(claim) + " keeps the id `" + line.id() + "`; its name would give " + wanted + ".";
    return LockRule.ID_KEPT
        .at(claim.at(), message)
        .label(line.at(), "the lock has the id from an earlier build")
        .note("Savegames and other mods may know the id.")
        .help("Write `as " + line.id() + "` to keep it for good.")
        .help("Delete the line of the lock to have the new id.");
  }

  static Diagnostic numberTaken(Claim.Declared claim, Entry line) {
    String message =
        "`" + line.id() + "`, the id of " + Name.of(claim) + ", is taken by other script.";
    return LockRule.LOCK_NUMBER_TAKEN
        .at(claim.at(), message)
        .label(line.at(), "the lock has the number from an earlier build")
        .note("The game keeps only one event of a number.")
        .help("Renumber the event in the script, or delete the line of the lock.");
  }

  static Diagnostic namespaceFull(Claim.Numbered claim) {
    String message =
        "No number from 1 to 90,000 is left in namespace `%s` for %s."
            .formatted(claim.namespace(), Name.of(claim));
    return LockRule.EVENT_NUMBER_OUT_OF_RANGE
        .at(claim.at(), message)
        .help("Move events to a second namespace, or delete retired lines of the lock.");
  }
}
