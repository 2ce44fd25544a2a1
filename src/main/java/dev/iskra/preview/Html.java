package dev.iskra.preview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML that is XML as well. Texts and attributes are escaped here and nowhere else, and
/// what is opened is closed in turn.
final class Html {
  /// Characters that wait to become bytes: the text of a large page is never whole in memory.
  private static final int WAITING = 1 << 16;

  private final StringBuilder out = new StringBuilder(WAITING + WAITING / 4);
  private final ByteArrayOutputStream done = new ByteArrayOutputStream(WAITING);
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; one whose value is empty is left out, but for
  ///     `alt`, `value` and `hidden`, which mean something when empty
  Html open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /// An element that has no content: `<br/>`.
  Html empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /// An element with nothing but a text in it.
  Html line(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty() || attributes[i].equals("hidden")) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }
  }

  /// Text.
  Html text(String text) {
    escape(text, false);
    return this;
  }

  /// Closes what was opened last.
  Html close() {
    out.append("</").append(open.pop()).append('>');
    if (out.length() > WAITING) {
      flush();
    }
    return this;
  }

  /// Closes what was opened last and ends the line.
  Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /// Puts in what is markup already.
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  private void flush() {
    done.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  /// All of it, in UTF-8.
  ///
  /// @throws IllegalStateException if something was not closed: our own fault
  byte[] page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    flush();
    return done.toByteArray();
  }

  /// Characters that XML does not have become the replacement character.
  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append('\t');
        default -> {
          boolean pair = isPair(text, i);
          if (pair) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isCharacter(c) ? c : '\uFFFD');
          }
        }
      }
    }
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private static boolean isCharacter(char c) {
    return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' && (c < 0x7F || c > 0x9F);
  }
}
