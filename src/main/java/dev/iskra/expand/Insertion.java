package dev.iskra.expand;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.expand.Value.Broken;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts values where `{{…}}` stands.
record Insertion(Scope scope, ExpansionErrors report) {
  /// Whether the whole word is one `{{…}}`.
  static boolean isWhole(Word word) {
    List<Interpolation> holes = Interpolation.in(word.text());
    return holes.size() == 1 && covers(holes.getFirst(), word.text());
  }

  private static boolean covers(Interpolation hole, String text) {
    return hole.start() == 0 && hole.end() == text.length();
  }

  /// What a word with holes is: the value itself if it is one hole, else the word they make.
  Value word(Word word) {
    String text = word.text();
    List<Interpolation> holes = Interpolation.in(text);
    if (holes.size() == 1 && covers(holes.getFirst(), text)) {
      return lookUp(holes.getFirst(), word.span());
    }
    return textual(word).<Value>map(Words::read).orElse(Broken.REPORTED);
  }

  /// The word with its holes filled, as a key or a name needs it.
  Optional<String> textual(Word word) {
    return fill(word.text(), word.span(), Form.WORD);
  }

  /// What stands between the quotes, with its holes filled.
  Optional<String> text(Quoted quoted) {
    return fill(quoted.text(), quoted.span(), quoted.multiline() ? Form.TALL : Form.STRING);
  }

  private enum Form {
    WORD,
    STRING,
    TALL
  }

  private Optional<String> fill(String text, Span node, Form form) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    boolean whole = true;
    int from = 0;
    for (Interpolation hole : Interpolation.in(text)) {
      Optional<String> part = part(hole, node, form);
      whole &= part.isPresent();
      result.append(text, from, hole.start());
      if (result.length() + part.orElse("").length() > Budget.VALUE) {
        report.report(Complaints.endless("This text has more than 1,000,000 characters.", node));
        return Optional.empty();
      }
      result.append(part.orElse(""));
      from = hole.end();
    }
    return whole
        ? Optional.of(result.append(text, from, text.length()).toString())
        : Optional.empty();
  }

  private Optional<String> part(Interpolation hole, Span node, Form form) {
    Value value = lookUp(hole, node);
    if (value instanceof Broken) {
      return Optional.empty();
    }
    Optional<String> part =
        form == Form.WORD ? Written.inWord(value) : Written.inString(value, form == Form.TALL);
    if (part.isEmpty()) {
      report.report(unfit(value, hole, place(hole, node), form));
    }
    return part;
  }

  private static Diagnostic unfit(Value value, Interpolation hole, Span at, Form form) {
    String what = "`" + hole.path() + "` is " + value.described();
    if (form != Form.WORD) {
      return Complaints.unfit(
          what + " and cannot be part of a text.", at, "Only words, numbers and texts fit a text.");
    }
    boolean text = value instanceof Value.Text;
    return Complaints.unfit(
        text
            ? what + " with spaces or signs that cannot be part of a word."
            : what + " and cannot be part of a word.",
        at,
        "Only words, plain numbers, percentages, and texts without spaces fit a word.");
  }

  private Value lookUp(Interpolation hole, Span node) {
    String path = hole.path();
    if (path.indexOf('.') >= 0) {
      report.report(Complaints.noPart(path, place(hole, node)));
      return Broken.REPORTED;
    }
    Optional<Value> value = scope.find(path, () -> place(hole, node), report);
    if (value.isEmpty()) {
      report.unknown(path, Complaints.unknown(path, place(hole, node), scope));
    }
    return value.orElse(Broken.REPORTED);
  }

  /// Where the hole stands in the source; the node that holds it if that cannot be told.
  private static Span place(Interpolation hole, Span node) {
    byte[] wanted = ("{{" + hole.path() + "}}").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = node.source().bytes();
    for (int i = node.start(); i + wanted.length <= node.end(); i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return node.source().span(i, i + wanted.length);
      }
    }
    return node;
  }
}
