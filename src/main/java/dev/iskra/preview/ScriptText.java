package dev.iskra.preview;

import java.util.Optional;

/// Script in the page: the focuses and events of the page in it are links, and after the key of a
/// text stands the text.
final class ScriptText {
  private final Html html;
  private final Marks marks;
  private final Anchors anchors;
  private final String script;
  private int from;

  ScriptText(Html html, Marks marks, Anchors anchors, String script) {
    this.html = html;
    this.marks = marks;
    this.anchors = anchors;
    this.script = script;
  }

  void write() {
    for (int at = 0; at < script.length(); ) {
      if (isBetween(script.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < script.length() && !isBetween(script.charAt(end))) {
        end++;
      }
      word(at, end);
      at = end;
    }
    html.text(script.substring(from));
  }

  private void word(int start, int end) {
    String word = script.substring(start, end);
    Optional<Anchors.Target> target = anchors.named(word);
    if (target.isPresent()) {
      html.text(script.substring(from, start));
      html.line("a", word, "href", target.get().href(), "title", target.get().title());
      from = end;
    } else if (!isKey(end)) {
      marks
          .text(word)
          .ifPresent(
              said -> {
                html.text(script.substring(from, end)).text(" ").open("q", "class", "said");
                marks.write(html, said);
                html.close();
                from = end;
              });
    }
  }

  /// Whether a word that ends here has a value: then it is the name of a field.
  private boolean isKey(int end) {
    int next = end;
    while (next < script.length() && script.charAt(next) == ' ') {
      next++;
    }
    return next < script.length() && "=<>".indexOf(script.charAt(next)) >= 0;
  }

  private static boolean isBetween(char c) {
    return c <= ' ' || c == '{' || c == '}' || c == '=' || c == '"' || c == '<' || c == '>';
  }
}
