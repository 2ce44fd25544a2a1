package dev.iskra.syntax;

import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts the bytes of a file into words, strings, operators and braces.
///
/// It does what `grammar/IskraLexer.g4` says, by hand and several times faster; a test holds the
/// two against each other. What a token means in its place is added by [TokenClassifier].
final class Scanner {
  private static final byte SPACE = 1;
  private static final byte DELIMITER = 2;
  private static final byte SIGN = 3;
  private static final byte INNER = 4;
  private static final byte HIGH = 5;
  private static final byte[] CLASSES = classes();

  private final SourceFile source;
  private final byte[] bytes;
  private final int length;
  private final Sink sink;
  private final Tokens tokens;
  private final List<Span> comments = new ArrayList<>();
  private boolean[] inner = new boolean[64];
  private int depth;
  private int at;
  private boolean first = true;

  private Scanner(SourceFile source, Sink sink) {
    this.source = source;
    this.bytes = source.bytes();
    this.length = bytes.length;
    this.sink = sink;
    this.tokens = new Tokens(source);
  }

  /// The tokens and comments of a file.
  record Scanned(Tokens tokens, List<Span> comments) {}

  static Scanned scan(SourceFile source, Sink sink) {
    Scanner scanner = new Scanner(source, sink);
    scanner.run();
    return new Scanned(scanner.tokens, List.copyOf(scanner.comments));
  }

  private static byte[] classes() {
    byte[] result = new byte[256];
    for (char c : " \t\r\n\f\u000B".toCharArray()) {
      result[c] = SPACE;
    }
    for (char c : "{}=<>\"#()".toCharArray()) {
      result[c] = DELIMITER;
    }
    for (char c : "!?+-*/:".toCharArray()) {
      result[c] = SIGN;
    }
    for (char c : ",[]".toCharArray()) {
      result[c] = INNER;
    }
    result[0xEF] = HIGH;
    return result;
  }

  private void run() {
    while (at < length) {
      int b = bytes[at] & 0xFF;
      switch (CLASSES[b]) {
        case SPACE -> space(b);
        case DELIMITER -> delimiter(b);
        case SIGN -> sign();
        case INNER -> bracket(b);
        case HIGH -> high();
        default -> word();
      }
    }
  }

  private void space(int b) {
    if (b == '\n' || b == '\r') {
      first = true;
    }
    at++;
  }

  /// A byte-order mark is white space wherever somebody pasted one; other bytes begin words.
  private void high() {
    if (byteOrderMarkAt(bytes, at)) {
      at += 3;
    } else {
      word();
    }
  }

  private static boolean byteOrderMarkAt(byte[] bytes, int i) {
    return i + 2 < bytes.length
        && bytes[i] == (byte) 0xEF
        && bytes[i + 1] == (byte) 0xBB
        && bytes[i + 2] == (byte) 0xBF;
  }

  private void delimiter(int b) {
    switch (b) {
      case '{' -> brace();
      case '}' -> close(IskraParser.RBRACE);
      case '(' -> open(IskraParser.LPAREN, true);
      case ')' -> close(IskraParser.RPAREN);
      case '"' -> string();
      case '#' -> comment();
      default -> operator(at + 1 < length && bytes[at + 1] == '=' ? 2 : 1);
    }
  }

  private void brace() {
    if (holeEnd(at) > 0) {
      word();
    } else {
      open(IskraParser.LBRACE, false);
    }
  }

  private void open(int kind, boolean opensInner) {
    if (depth + 1 == inner.length) {
      inner = Arrays.copyOf(inner, depth * 2);
    }
    inner[++depth] = opensInner;
    add(kind, 1);
  }

  private void close(int kind) {
    if (depth > 0) {
      depth--;
    }
    add(kind, 1);
  }

  private void add(int kind, int size) {
    tokens.add(kind, at, at + size, first);
    first = false;
    at += size;
  }

  private void operator(int size) {
    add(IskraParser.OPERATOR, size);
  }

  private void sign() {
    if (at + 1 < length && bytes[at + 1] == '=') {
      operator(2);
    } else if (inner[depth] && signAlone()) {
      add(IskraParser.WORD, 1);
    } else {
      word();
    }
  }

  private boolean signAlone() {
    byte b = bytes[at];
    boolean arithmetic = b == '+' || b == '-' || b == '*' || b == '/';
    return arithmetic && at + 1 < length && space(bytes, at + 1);
  }

  /// Whether white space stands at `i`.
  private static boolean space(byte[] bytes, int i) {
    return CLASSES[bytes[i] & 0xFF] == SPACE || byteOrderMarkAt(bytes, i);
  }

  private void bracket(int b) {
    if (b == '[' && (inner[depth] || listAhead())) {
      open(IskraParser.LBRACK, true);
    } else if (b == ']' && inner[depth]) {
      close(IskraParser.RBRACK);
    } else if (b == ',' && inner[depth]) {
      add(IskraParser.COMMA, 1);
    } else {
      word();
    }
  }

  /// Whether `[` begins a list: white space, a comma or a parenthesis comes before its `]`, or a
  /// string at once. Else it begins a word.
  private boolean listAhead() {
    int nested = 1;
    int i = at + 1;
    while (i < length) {
      switch (bytes[i]) {
        case ',', '(' -> {
          return true;
        }
        case '"' -> {
          return bytes[i - 1] == '[';
        }
        case '}', '#', '=', '<', '>' -> {
          return false;
        }
        case '{' -> {
          if (holeEnd(i) == 0) {
            return false;
          }
          i = holeEnd(i) - 1;
        }
        case '[' -> nested++;
        case ']' -> {
          if (--nested == 0) {
            return false;
          }
        }
        default -> {
          if (space(bytes, i)) {
            return true;
          }
        }
      }
      i++;
    }
    return false;
  }

  private void word() {
    int from = at;
    boolean within = inner[depth];
    int i = at;
    while (i < length) {
      int b = bytes[i] & 0xFF;
      int kind = CLASSES[b];
      if (kind == 0) {
        i++;
      } else if (kind == SIGN) {
        if (i + 1 < length && bytes[i + 1] == '=') {
          break;
        }
        i++;
      } else if (kind == INNER && !within) {
        i++;
      } else if (kind == HIGH && !byteOrderMarkAt(bytes, i)) {
        i++;
      } else if (b == '{' && holeEnd(i) > 0) {
        i = holeEnd(i);
      } else {
        break;
      }
    }
    add(IskraParser.WORD, i - from);
  }

  /// The end of `{{name.path}}` that begins at `i`, or 0 if none does.
  private int holeEnd(int i) {
    if (i + 4 >= length || bytes[i + 1] != '{' || !nameStart(bytes[i + 2])) {
      return 0;
    }
    int j = i + 3;
    while (j < length && (nameStart(bytes[j]) || digit(bytes[j]) || dot(j))) {
      j++;
    }
    return j + 1 < length && bytes[j] == '}' && bytes[j + 1] == '}' ? j + 2 : 0;
  }

  private boolean dot(int j) {
    return bytes[j] == '.' && j + 1 < length && nameStart(bytes[j + 1]);
  }

  private static boolean nameStart(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_';
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private void comment() {
    int from = at;
    while (at < length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    comments.add(new Span(source, from, at));
  }

  private void string() {
    if (at + 2 < length && bytes[at + 1] == '"' && bytes[at + 2] == '"') {
      tallText();
      return;
    }
    int i = at + 1;
    while (i < length && bytes[i] != '"' && !lineEnd(i)) {
      i += bytes[i] == '\\' && i + 1 < length && !lineEnd(i + 1) ? 2 : 1;
    }
    if (i < length && bytes[i] == '"') {
      add(IskraParser.STRING, i + 1 - at);
    } else {
      int end = contentEnd(i);
      unclosed(
          end,
          "This string has no closing quote on its line.",
          "Close it with a quote; a quote within a text is written `\\\"`.");
      add(IskraParser.STRING, end - at);
    }
  }

  private boolean lineEnd(int i) {
    return bytes[i] == '\n' || bytes[i] == '\r';
  }

  /// The end of an unclosed string: before the blanks at its line's end, and before the brace
  /// there that opens a block, or the braces that close what the same line opened, so that one
  /// forgotten quote is one mistake.
  private int contentEnd(int lineEnd) {
    int owed = 0;
    for (int i = at - 1; i >= 0 && !lineEnd(i); i--) {
      owed += bytes[i] == '{' ? 1 : bytes[i] == '}' ? -1 : 0;
    }
    int end = withoutBlanks(lineEnd);
    if (end > at + 1 && bytes[end - 1] == '{') {
      return withoutBlanks(end - 1);
    }
    while (owed > 0 && end > at + 1 && bytes[end - 1] == '}') {
      owed--;
      end = withoutBlanks(end - 1);
    }
    return end;
  }

  private int withoutBlanks(int end) {
    int result = end;
    while (result > at + 1 && (bytes[result - 1] == ' ' || bytes[result - 1] == '\t')) {
      result--;
    }
    return result;
  }

  private void tallText() {
    int i = at + 3;
    while (i + 2 < length && !(bytes[i] == '"' && bytes[i + 1] == '"' && bytes[i + 2] == '"')) {
      i++;
    }
    boolean closed = i + 2 < length;
    if (!closed) {
      unclosed(at + 3, "This text begins with `\"\"\"` and never ends.", "Close it with `\"\"\"`.");
      add(IskraParser.TEXT, length - at);
    } else {
      add(IskraParser.TEXT, i + 3 - at);
    }
  }

  private void unclosed(int to, String message, String help) {
    sink.report(SyntaxRule.UNCLOSED_STRING.at(source.span(at, to), message).help(help));
  }
}
