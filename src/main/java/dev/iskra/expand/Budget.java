package dev.iskra.expand;

import dev.iskra.text.Span;

/// How much has been expanded, so that a slip such as a loop in a loop in a loop ends in one
/// error
/// and not in an hour of work.
final class Budget {
  private final Report report;
  private long spentInLoop;
  private long spent;
  private boolean loopExhausted;

  Budget(Report report) {
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
    loopExhausted |= spentInLoop > Limits.LOOP;
  }

  /// Whether the loop that runs, or the whole mod, has given too much.
  boolean isExhausted() {
    return loopExhausted || isModExhausted();
  }

  boolean isModExhausted() {
    return spent > Limits.MOD;
  }

  /// Reports at an outermost loop that it has given too much.
  void complain(Span loop) {
    report.report(
        Complaints.endless(
            loopExhausted
                ? "This loop gives more than 1,000,000 statements."
                : "Up to here the loops of the mod give more than 10,000,000 statements.",
            loop));
  }
}
