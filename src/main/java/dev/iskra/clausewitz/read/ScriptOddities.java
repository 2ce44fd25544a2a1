package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;

/// What is said about tokens in an order that makes no sense.
final class ScriptOddities {
  private static final int UNKNOWN = -2;

  private final SourceFile source;
  private final Oddities oddities;
  private int lastMeant = UNKNOWN;

  ScriptOddities(SourceFile source, Oddities oddities) {
    this.source = source;
    this.oddities = oddities;
  }

  void doubledOperator(int start, int end) {
    if (oddities.full(ScriptRule.DOUBLED_OPERATOR)) {
      return;
    }
    Span at = source.span(start, end);
    String message = "The operator `" + at.text() + "` follows another operator.";
    oddities.keep(
        ScriptRule.DOUBLED_OPERATOR.at(at, message).note("It is ignored; the first one counts."));
  }

  void operatorWithoutKey(int start, int end) {
    if (oddities.full(ScriptRule.OPERATOR_WITHOUT_KEY)) {
      return;
    }
    Span at = source.span(start, end);
    String message = "The operator `" + at.text() + "` has no key before it.";
    oddities.keep(ScriptRule.OPERATOR_WITHOUT_KEY.at(at, message).note("It is ignored."));
  }

  /// `field = value =`: the value is the key of the operator from `start` to `end`.
  void valueIsKey(Field field, Scalar value, int start, int end) {
    if (oddities.full(ScriptRule.SCRIPT_MISSING_VALUE)) {
      return;
    }
    Diagnostic missing =
        withoutValue(field.key())
            .label(source.span(start, end), "`" + value + "` is the key of this operator");
    oddities.keep(missing.note("The game takes the next word, `" + value + "`, for the value."));
  }

  /// `key =`, and at `end` the block or file ends.
  void missingValue(Scalar key, int end) {
    boolean file = end == source.length();
    Span place = file ? source.span(end, end) : source.span(end, end + 1);
    oddities.report(
        withoutValue(key).label(place, file ? "the file ends here" : "the block ends here"));
  }

  private static Diagnostic withoutValue(Scalar key) {
    String message = "`" + key + "` has an operator and no value.";
    return ScriptRule.SCRIPT_MISSING_VALUE.at(key.span(), message);
  }

  void blockAfter(Field field, int at) {
    if (field.value() instanceof Scalar value && !oddities.full(ScriptRule.BLOCK_AFTER_VALUE)) {
      String message = "A block follows `" + value + "`, the value of `" + field.key() + "`.";
      oddities.keep(
          ScriptRule.BLOCK_AFTER_VALUE
              .at(source.span(at, at + 1), message)
              .note("It is read as an entry of its own, which has no key."));
    }
  }

  void tooDeep(int at) {
    String message =
        "More than " + ScriptReader.MAX_DEPTH + " blocks lie in each other from here on.";
    oddities.report(
        ScriptRule.NESTING_TOO_DEEP
            .at(source.span(at, at + 1), message)
            .note("What stands in this block is not read."));
  }

  /// The game stops reading there, so what follows is lost.
  void strayBrace(int at) {
    if (oddities.full(ScriptRule.STRAY_CLOSING_BRACE)) {
      return;
    }
    Span place = source.span(at, at + 1);
    String message = "This closing brace closes nothing.";
    Diagnostic stray = ScriptRule.STRAY_CLOSING_BRACE.at(place, message);
    oddities.keep(
        at > lastMeant(at)
            ? stray.as(Severity.WARNING)
            : stray.note("The game may stop reading the file there."));
  }

  /// Worked out at the first stray brace: a file may have many.
  private int lastMeant(int from) {
    if (lastMeant == UNKNOWN) {
      lastMeant = ScriptTail.lastMeant(source.bytes(), from);
    }
    return lastMeant;
  }

  /// Two words alone on a line, in a block that has fields, will have been meant as a field.
  void missingEquals(Entry[] entries, int from, int to) {
    if (!Sides.hasField(entries, from, to)) {
      return;
    }
    for (int i = from; i + 1 < to; i++) {
      Field meant = Sides.meant(source.bytes(), entries, i, from, to);
      if (meant != null) {
        missingEquals(meant);
      }
    }
  }

  private void missingEquals(Field meant) {
    if (oddities.full(ScriptRule.MISSING_EQUALS)) {
      return;
    }
    Span key = meant.key().span();
    Span value = meant.value().span();
    String words = "`" + key.text() + " " + value.text() + "`";
    String title = "write `" + key.text() + " = " + value.text() + "`";
    Span gap = key.atEnd().to(value.atStart());
    oddities.keep(
        ScriptRule.MISSING_EQUALS
            .at(key.to(value), words + " stands among fields without an operator.")
            .fix(Fix.replace(title, gap, " = ")));
  }

  /// The blocks from 1 to `depth` are open where the file ends.
  void missingBrace(OpenBlock[] blocks, int depth) {
    int[] open = new int[depth];
    for (int i = 0; i < depth; i++) {
      open[i] = blocks[i + 1].start;
    }
    UnclosedBrace.Guess guess = UnclosedBrace.guess(source, open);
    String many = depth == 1 ? "One block is" : depth + " blocks are";
    Diagnostic missing =
        ScriptRule.MISSING_CLOSING_BRACE
            .at(source.span(guess.at(), guess.at() + 1), "This block has no closing brace.")
            .label(source.span(source.length(), source.length()), "the file ends here")
            .note(many + " open where the file ends; the game ends what is open with it.");
    oddities.report(guess.last() ? missing.as(Severity.WARNING) : missing);
  }
}
