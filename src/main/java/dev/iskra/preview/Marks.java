package dev.iskra.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/// Texts as players read them: the game's colours as colours, what the game fills in while it
/// runs as chips that name it.
final class Marks {
  /// The colours that the base game defines: `textcolors` in its `interface/core.gfx`.
  private static final String COLOURS = "CLWTBGRbgYHO0123456789t";

  private final Function<String, Optional<String>> texts;

  /// @param texts what the mod says for a key
  Marks(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /// What the mod says for a key.
  Optional<String> text(String key) {
    return texts.apply(key);
  }

  /// A text without the codes, for headings, titles of windows and the search.
  String plain(String text) {
    return new Walk(text, new Plain()).run().strip();
  }

  /// Writes a text with everything in it.
  void write(Html html, String text) {
    new Walk(text, new Shown(html)).run();
  }

  /// What becomes of the pieces of a text.
  private interface Pieces {
    void text(String text);

    void colour(char letter);

    void end();

    void chip(String kind, String name);

    void newLine();

    String done();
  }

  private static final class Plain implements Pieces {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void text(String text) {
      out.append(text);
    }

    @Override
    public void colour(char letter) {}

    @Override
    public void end() {}

    @Override
    public void chip(String kind, String name) {
      out.append(name);
    }

    @Override
    public void newLine() {
      out.append(' ');
    }

    @Override
    public String done() {
      return out.toString();
    }
  }

  private final class Shown implements Pieces {
    private final Html html;
    private final Deque<Character> colours = new ArrayDeque<>();

    Shown(Html html) {
      this.html = html;
    }

    @Override
    public void text(String text) {
      html.text(text);
    }

    @Override
    public void colour(char letter) {
      colours.push(letter);
      String known = COLOURS.indexOf(letter) >= 0 ? "c c-" + letter : "c";
      html.open("span", "class", known, "title", "§" + letter);
    }

    @Override
    public void end() {
      if (!colours.isEmpty()) {
        colours.pop();
        html.close();
      }
    }

    @Override
    public void chip(String kind, String name) {
      Optional<String> said = kind.equals("key") ? texts.apply(name) : Optional.empty();
      html.line(
          "span",
          name,
          "class",
          "chip " + kind,
          "title",
          said.map(Marks.this::plain).orElse(title(kind)));
    }

    private static String title(String kind) {
      return switch (kind) {
        case "command" -> "The game fills this in.";
        case "icon" -> "An icon in the text.";
        case "flag" -> "The flag of a country.";
        default -> "Another text.";
      };
    }

    @Override
    public void newLine() {
      html.empty("br");
    }

    @Override
    public String done() {
      while (!colours.isEmpty()) {
        end();
      }
      return "";
    }
  }

  /// One way through a text.
  private static final class Walk {
    private final String text;
    private final Pieces to;
    private int at;
    private int from;

    Walk(String text, Pieces to) {
      this.text = text;
      this.to = to;
    }

    String run() {
      while (at < text.length()) {
        switch (text.charAt(at)) {
          case '§' -> colour();
          case '£' -> icon();
          case '$' -> key();
          case '[' -> command();
          case '@' -> flag();
          case '\n' -> {
            flush();
            to.newLine();
            skip(1);
          }
          default -> at++;
        }
      }
      flush();
      return to.done();
    }

    /// Hands over the plain text before this place.
    private void flush() {
      if (at > from) {
        to.text(text.substring(from, at));
      }
      from = at;
    }

    private void skip(int length) {
      at += length;
      from = at;
    }

    private char next() {
      return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private void colour() {
      char letter = next();
      if (letter == '!') {
        flush();
        to.end();
        skip(2);
      } else if (letter > ' ' && letter < 0x7F) {
        flush();
        to.colour(letter);
        skip(2);
      } else {
        at++;
      }
    }

    private void icon() {
      int end = at + 1;
      while (end < text.length() && isOfIcon(text.charAt(end))) {
        end++;
      }
      chip("icon", at + 1, end, 0);
    }

    private static boolean isOfIcon(char c) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '|' || c == '.' || c == '-';
    }

    private void key() {
      int end = text.indexOf('$', at + 1);
      boolean one = end > at + 1 && text.substring(at + 1, end).chars().noneMatch(c -> c <= ' ');
      if (one) {
        chip("key", at + 1, end, 1);
      } else {
        at++;
      }
    }

    private void command() {
      int depth = 0;
      for (int end = at; end < text.length() && text.charAt(end) != '\n'; end++) {
        char c = text.charAt(end);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (depth == 0) {
          chip("command", at + 1, end, 1);
          return;
        }
      }
      at++;
    }

    /// `@GER`: three capitals or digits, the first a capital, and no letter after them.
    private void flag() {
      int end = at + 4;
      boolean tag = end <= text.length() && Character.isUpperCase(next());
      for (int i = at + 1; tag && i < end; i++) {
        char c = text.charAt(i);
        tag = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      }
      boolean longer = tag && end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      if (tag && !longer) {
        chip("flag", at + 1, end, 0);
      } else {
        at++;
      }
    }

    private void chip(String kind, int start, int end, int closing) {
      if (end <= start) {
        at++;
        return;
      }
      flush();
      to.chip(kind, text.substring(start, end));
      skip(end + closing - at);
    }
  }
}
