package dev.iskra.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Text in the making: chance decides about white space, line ends and comments.
final class Layout {
  private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
  private static final String[] REMARKS = {
    "# a note", "#", "#key = { value }", "### banner ###", "# \"quoted\" 'n \u20ac", "#\ta } stray"
  };

  final RandomGenerator chance;
  private final StringBuilder text = new StringBuilder();
  private final List<String> comments = new ArrayList<>();
  private final String lineEnd;

  Layout(RandomGenerator chance) {
    this.chance = chance;
    this.lineEnd = pick(LINE_ENDS);
    if (oneIn(8)) {
      text.append('\uFEFF');
    }
  }

  boolean oneIn(int n) {
    return chance.nextInt(n) == 0;
  }

  @SafeVarargs
  final <T> T pick(T... from) {
    return from[chance.nextInt(from.length)];
  }

  void add(String more) {
    text.append(more);
  }

  /// White space within a line.
  void space() {
    text.append(pick(" ", " ", "  ", "\t", " \t"));
  }

  /// Perhaps white space within a line.
  void maybeSpace() {
    if (!oneIn(3)) {
      space();
    }
  }

  /// White space that may be a line end, a comment before it.
  void anySpace() {
    if (oneIn(4)) {
      newLine();
    } else {
      space();
    }
  }

  void newLine() {
    if (oneIn(6)) {
      space();
      comment(pick(REMARKS));
    }
    text.append(lineEnd);
    if (oneIn(9)) {
      text.append(lineEnd);
    }
    text.append(pick("", "\t", "    "));
  }

  void commentLine(String words) {
    comment(words);
    text.append(lineEnd);
  }

  private void comment(String words) {
    text.append(words);
    comments.add(words);
  }

  /// What was written last.
  char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  int length() {
    return text.length();
  }

  /// The text from a length that it had before.
  String since(int length) {
    return text.substring(length);
  }

  List<String> comments() {
    return List.copyOf(comments);
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
