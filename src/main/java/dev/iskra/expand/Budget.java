package dev.iskra.expand;

import dev.iskra.text.Span;

/// How much has been expanded, so that a slip such as a loop in a loop in a loop ends in one
/// error and not in an hour of work. A mod of 30,000 focuses has less of everything than is
/// allowed.
final class Budget {
  /// Statements that one loop may give, with all that is in it.
  static final long LOOP = 1_000_000;

  /// What the loops and insertions of a whole mod may give.
  static final long MOD = 10_000_000;

  /// Numbers in a range that a loop runs over.
  static final long RANGE = 100_000;

  /// Items and characters of one value.
  static final long VALUE = 1_000_000;

  /// Digits of one number.
  static final int DIGITS = 60;

  private final ExpansionErrors report;
  private long spentInLoop;
  private long spent;
  private boolean loopExhausted;
  private boolean told;

  Budget(ExpansionErrors report) {
    this.report = report;
  }

  /// An outermost loop begins.
  void beginLoop() {
    spentInLoop = 0;
    loopExhausted = false;
  }

  void spend(long amount) {
    spentInLoop += amount;
    spent += amount;
    loopExhausted |= spentInLoop > LOOP;
  }

  /// Whether the loop that runs, or the whole mod, has given too much.
  boolean isExhausted() {
    return loopExhausted || isModExhausted();
  }

  private boolean isModExhausted() {
    return !holds(spent);
  }

  /// Whether a mod may give so much.
  static boolean holds(long spent) {
    return spent <= MOD;
  }

  /// How much has been given.
  long spent() {
    return spent;
  }

  /// Spends on something that is put in at `at`. False if the mod has too much already: then it
  /// is to be left out, and the first such place has been reported.
  boolean affords(long amount, Span at) {
    spend(amount);
    if (isModExhausted()) {
      complainOfMod(at);
    }
    return !isModExhausted();
  }

  /// Reports at an outermost loop that it has given too much.
  void complain(Span loop) {
    if (isModExhausted()) {
      complainOfMod(loop);
    } else {
      report.report(Complaints.endless("This loop gives more than 1,000,000 statements.", loop));
    }
  }

  private void complainOfMod(Span at) {
    if (!told) {
      told = true;
      report.report(
          Complaints.endless(
              "Up to here the loops and insertions of the mod give more than 10,000,000"
                  + " statements and items.",
              at));
    }
  }
}
