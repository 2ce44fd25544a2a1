package dev.iskra.report;

import dev.iskra.report.Paint.Role;

/// The left border of a report's excerpts: line numbers and bars, all of one width.
///
/// @param width of the widest line number
record Frame(StringBuilder out, Paint paint, int width) {
  /// `31 | text`.
  void line(int number, String text) {
    row(pad(Integer.toString(number)) + " |", text);
  }

  /// ` | text`, without a number.
  void bare(String text) {
    row(" ".repeat(width) + " |", text);
  }

  /// `...`: lines are left out.
  void gap() {
    out.append(paint.as(Role.FRAME, "...")).append('\n');
  }

  /// ` --> place`.
  void arrow(String arrow, String place) {
    out.append(paint.as(Role.FRAME, " ".repeat(width) + arrow));
    out.append(' ').append(Visible.line(place)).append('\n');
  }

  /// ` = word: text`; a text of several lines is indented alike.
  void remark(String word, String text) {
    String indent = " ".repeat(width + 5 + word.length());
    out.append(paint.as(Role.FRAME, " ".repeat(width) + " = "));
    out.append(paint.as(Role.STRONG, word)).append(": ");
    out.append(Visible.lines(text).replace("\n", "\n" + indent)).append('\n');
  }

  /// `31 - text` or `31 + text`: a line of a difference.
  void change(int number, char sign, String text) {
    Role role = sign == '+' ? Role.ADDED : Role.REMOVED;
    out.append(paint.as(Role.FRAME, pad(Integer.toString(number)))).append(' ');
    out.append(paint.as(role, (sign + " " + text).stripTrailing())).append('\n');
  }

  private void row(String border, String text) {
    out.append(paint.as(Role.FRAME, border));
    if (!text.isEmpty()) {
      out.append(' ').append(text);
    }
    out.append('\n');
  }

  private String pad(String number) {
    return " ".repeat(Math.max(0, width - number.length())) + number;
  }
}
