package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.ByteClass;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.text.Span;

/// Where strings end, also those that nobody closed.
final class StringEnd {
  private static final byte DELETE = 0x7F;

  private StringEnd() {}

  /// The closing quote on the line of the opening quote at `open`, or -1.
  static int onLine(byte[] bytes, int open, Oddities oddities) {
    int i = open + 1;
    while (i < bytes.length) {
      byte b = bytes[i];
      if (b > '"' && b != '\\' && b != DELETE) {
        i++;
      } else if (b == '"') {
        return i;
      } else if (lineEnd(b)) {
        return -1;
      } else if (b == '\\') {
        i += escapes(bytes, i) ? 2 : 1;
      } else {
        i += control(bytes, i, oddities);
      }
    }
    return -1;
  }

  private static boolean lineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  /// A backslash takes the next character with it, but never a line end.
  private static boolean escapes(byte[] bytes, int at) {
    return at + 1 < bytes.length && !lineEnd(bytes[at + 1]);
  }

  private static int control(byte[] bytes, int at, Oddities oddities) {
    int length = 0;
    while (at + length < bytes.length && ByteClass.of(bytes[at + length]) == ByteClass.CONTROL) {
      length++;
    }
    if (length > 0) {
      ControlCharacters.report(bytes, at, at + length, oddities);
    }
    return Math.max(1, length);
  }

  /// The end of a string that its line does not close: on a later line if a quote there can be
  /// nothing else, otherwise on its own line.
  static int odd(byte[] bytes, int open, Oddities oddities) {
    int lineEnd = lineEnd(bytes, open);
    int close = laterClose(bytes, lineEnd);
    int stop = close >= 0 ? close + 1 : contentEnd(bytes, open, lineEnd);
    if (!oddities.full(
        close >= 0 ? ScriptRule.STRING_OVER_LINES : ScriptRule.SCRIPT_UNCLOSED_STRING)) {
      Span shown = oddities.span(open, close >= 0 ? lineEnd : stop);
      oddities.keep(close >= 0 ? overLines(shown, oddities.span(close, stop)) : unclosed(shown));
    }
    return stop;
  }

  private static Diagnostic overLines(Span firstLine, Span close) {
    String message = "This string runs over a line end.";
    return ScriptRule.STRING_OVER_LINES
        .at(firstLine, message)
        .label(close, "it is closed here")
        .help("Write `\\n` where the text shall break.");
  }

  private static Diagnostic unclosed(Span string) {
    String message = "This string has no closing quote.";
    return ScriptRule.SCRIPT_UNCLOSED_STRING
        .at(string, message)
        .note("It is read up to the end of its line.");
  }

  private static int lineEnd(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && !lineEnd(bytes[i])) {
      i++;
    }
    return i;
  }

  /// The quote that closes a string which ran over the line end at `from`, or -1. Before it may
  /// stand only what looks like text, and its line must make sense only if it closes something.
  private static int laterClose(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '"') {
      byte b = bytes[i];
      if (b == '{' || b == '}' || b == '=') {
        return -1;
      }
      i += b == '\\' && escapes(bytes, i) ? 2 : 1;
    }
    boolean closes = i < bytes.length && tokenEnds(bytes, i + 1) && oddQuotes(bytes, i);
    return closes ? i : -1;
  }

  private static boolean tokenEnds(byte[] bytes, int at) {
    if (at >= bytes.length) {
      return true;
    }
    byte kind = ByteClass.of(bytes[at]);
    return kind != ByteClass.WORD && kind != ByteClass.HIGH && kind != ByteClass.QUOTE;
  }

  private static boolean oddQuotes(byte[] bytes, int from) {
    int quotes = 0;
    for (int i = from; i < bytes.length && !lineEnd(bytes[i]); i++) {
      if (bytes[i] == '\\' && escapes(bytes, i)) {
        i++;
      } else if (bytes[i] == '"') {
        quotes++;
      }
    }
    return quotes % 2 == 1;
  }

  /// The end of an unclosed string: before the blanks at its line's end, and before the braces
  /// there that close what the same line opened.
  private static int contentEnd(byte[] bytes, int open, int lineEnd) {
    int owed = 0;
    for (int i = open - 1; i >= 0 && !lineEnd(bytes[i]); i--) {
      owed += bytes[i] == '{' ? 1 : bytes[i] == '}' ? -1 : 0;
    }
    int stop = withoutBlanks(bytes, open, lineEnd);
    while (owed > 0 && stop > open + 1 && bytes[stop - 1] == '}') {
      owed--;
      stop = withoutBlanks(bytes, open, stop - 1);
    }
    return stop;
  }

  private static int withoutBlanks(byte[] bytes, int open, int end) {
    int stop = end;
    while (stop > open + 1 && (bytes[stop - 1] == ' ' || bytes[stop - 1] == '\t')) {
      stop--;
    }
    return stop;
  }
}
