package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.ByteClass;
import dev.iskra.clausewitz.ColourSpace;
import dev.iskra.clausewitz.Encoding;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.SpanList;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.text.SourceFile;
import java.util.Set;

/// One run over the bytes of a script: tokens are found here and handed to a [TreeBuilder].
///
/// No method calls itself and every turn of the loop moves forward, so any input ends.
final class ScriptScan {
  private final SourceFile source;
  private final byte[] bytes;
  private final int end;
  private final Oddities oddities;
  private final TreeBuilder tree;
  private final SpanList.Builder comments = new SpanList.Builder();
  private final LineEnds lineEnds = new LineEnds();
  private final Set<Integer> early;
  private int at;

  /// How many square brackets are open that were read as braces.
  private int brackets;

  /// @param early closing braces that are read as if they were not there
  ScriptScan(SourceFile source, Oddities oddities, Set<Integer> early) {
    this.early = early;
    this.source = source;
    this.bytes = source.bytes();
    this.end = bytes.length;
    this.oddities = oddities;
    this.tree = new TreeBuilder(source, oddities);
    this.at = Encoding.marked(bytes) ? Encoding.MARK_LENGTH : 0;
  }

  Script run() {
    while (at < end) {
      switch (ByteClass.of(bytes[at])) {
        case ByteClass.SPACE -> blanks();
        case ByteClass.WORD, ByteClass.HIGH -> word();
        case ByteClass.SIGN -> sign();
        case ByteClass.OPERATOR -> operator();
        case ByteClass.OPEN -> tree.open(at++);
        case ByteClass.CLOSE -> close();
        case ByteClass.QUOTE -> string();
        case ByteClass.HASH -> comment();
        case ByteClass.RETURN -> carriageReturn();
        default -> control();
      }
    }
    Block root = tree.finish();
    lineEnds.report(source, oddities);
    return new Script(source, root, comments.build(source), tree.constants());
  }

  private void close() {
    if (!early.contains(at)) {
      tree.close(at);
    }
    at++;
  }

  private void blanks() {
    int i = at;
    byte b;
    do {
      if (bytes[i] == '\n') {
        lineEnds.feed(i);
      }
      i++;
    } while (i < end && ((b = bytes[i]) == '\t' || b == ' ' || b == '\n'));
    at = i;
  }

  private void carriageReturn() {
    if (at + 1 < end && bytes[at + 1] == '\n') {
      lineEnds.pair(at);
      at += 2;
    } else {
      lineEnds.carriage(at);
      at++;
    }
  }

  private void word() {
    int start = at;
    if (WrongMarks.isQuote(bytes, at)) {
      at = WrongMarks.quoteEnd(source, at, oddities);
      tree.scalar(Scalar.read(source, start, at, false));
      return;
    }
    int i = start;
    byte kind = ByteClass.WORD;
    while (i < end && (kind = ByteClass.of(bytes[i])) == ByteClass.WORD) {
      i++;
    }
    if (i < end && (kind == ByteClass.SIGN || kind == ByteClass.HIGH)) {
      i = restOfWord(start, i);
    }
    at = i;
    if (i == start + 1 && bytes[start] == '[' && tree.awaitsValue()) {
      WrongMarks.bracket(source, start, oddities);
      brackets++;
      tree.open(start);
    } else if (i == start + 1 && bytes[start] == ']' && brackets > 0) {
      brackets--;
      tree.close(start);
    } else {
      scalar(Scalar.read(source, start, i, false));
    }
  }

  /// The end of a word that holds more than plain characters.
  private int restOfWord(int start, int from) {
    boolean high = false;
    int i = from;
    while (i < end) {
      byte kind = ByteClass.of(bytes[i]);
      if (kind > ByteClass.HIGH || (kind == ByteClass.SIGN && equalsAt(i + 1))) {
        break;
      }
      high |= kind == ByteClass.HIGH;
      i++;
    }
    if (high) {
      InvisibleSpaces.report(source, start, i, oddities);
    }
    return i;
  }

  private boolean equalsAt(int i) {
    return i < end && bytes[i] == '=';
  }

  private void scalar(Scalar scalar) {
    if (tree.awaitsValue()
        && ColourSpace.names(bytes, scalar)
        && ColourSpace.braceFollows(bytes, at)) {
      tree.colour(scalar);
    } else {
      tree.scalar(scalar);
    }
  }

  private void sign() {
    if (!equalsAt(at + 1)) {
      word();
      return;
    }
    switch (bytes[at]) {
      case '!' -> tree.operator(Operator.NOT_EQUAL, at, at + 2);
      case '?' -> tree.operator(Operator.EXISTS_EQUALS, at, at + 2);
      default -> unknownOperator();
    }
    at += 2;
  }

  private void unknownOperator() {
    if (!oddities.full(ScriptRule.UNKNOWN_OPERATOR)) {
      oddities.keep(unknown());
    }
    tree.operator(Operator.EQUALS, at, at + 2);
  }

  private Diagnostic unknown() {
    String message = "The game knows no operator `" + source.text(at, at + 2) + "`.";
    return ScriptRule.UNKNOWN_OPERATOR
        .at(source.span(at, at + 2), message)
        .note("It is read as `=`.");
  }

  private void operator() {
    boolean wide = equalsAt(at + 1);
    Operator operator =
        switch (bytes[at]) {
          case '<' -> wide ? Operator.LESS_OR_EQUAL : Operator.LESS;
          case '>' -> wide ? Operator.GREATER_OR_EQUAL : Operator.GREATER;
          default -> wide ? Operator.DOUBLE_EQUALS : Operator.EQUALS;
        };
    int start = at;
    at = wide ? at + 2 : at + 1;
    tree.operator(operator, start, at);
  }

  private void string() {
    int start = at;
    int close = StringEnd.onLine(bytes, start, oddities);
    int stop = close >= 0 ? close + 1 : StringEnd.odd(bytes, start, oddities);
    at = stop;
    tree.scalar(Scalar.read(source, start, stop, true));
  }

  private void comment() {
    int i = at + 1;
    byte b;
    while (i < end && (b = bytes[i]) != '\n' && b != '\r') {
      i++;
    }
    comments.add(at, i);
    at = i;
  }

  private void control() {
    int start = at;
    while (at < end && ByteClass.of(bytes[at]) == ByteClass.CONTROL) {
      at++;
    }
    ControlCharacters.report(bytes, start, at, oddities);
  }
}
