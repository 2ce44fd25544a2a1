package dev.iskra.lower;

import dev.iskra.clausewitz.localisation.LocalisationKey;
import dev.iskra.clausewitz.localisation.LocalisationRule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.localisation.Passage;
import dev.iskra.localisation.TextChecker;
import dev.iskra.localisation.TextReader;
import dev.iskra.localisation.TextScope;
import dev.iskra.syntax.Expression;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that players read: its escapes are judged here and nowhere else, its commands by
/// [TextChecker], and the names of variables in it become those that script has.
public record Prose(Context context) {
  private static final Pattern VARIABLE = Pattern.compile("\\[\\?([A-Za-z_][A-Za-z_0-9.]*)");

  /// Gives a key its text. What the scope words in it mean is not known yet.
  public void define(String key, Expression.Quoted quoted) {
    if (!LocalisationKey.allows(key)) {
      context.report(
          LocalisationRule.BAD_LOCALISATION_KEY
              .at(
                  quoted.span(),
                  "The key of this text would be `" + key + "`, which cannot be one.")
              .as(Severity.ERROR)
              .help("A key has letters, digits, `_`, `-` and full stops: pin another id."));
    }
    context.texts().add(key, value(quoted), quoted.span());
    if (TextReader.isPlain(quoted.text())) {
      return;
    }
    Passage passage = Passage.of(quoted.text(), quoted.span(), quoted.multiline() ? 3 : 1);
    new TextChecker(context.names(), TextScope.UNKNOWN, context.sink()).check(passage);
  }

  /// The text itself: escapes taken for what they mean, variables by their ids.
  public String value(Expression.Quoted quoted) {
    String text = quoted.multiline() ? dedented(quoted.text()) : unescaped(quoted);
    return withVariables(text);
  }

  private String unescaped(Expression.Quoted quoted) {
    String text = quoted.text();
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        result.append(c);
        continue;
      }
      char next = text.charAt(++i);
      switch (next) {
        case 'n' -> result.append('\n');
        case '"', '\\' -> result.append(next);
        default -> {
          badEscape(quoted, i - 1, next);
          result.append(next);
        }
      }
    }
    return result.toString();
  }

  private void badEscape(Expression.Quoted quoted, int index, char next) {
    int start = place(quoted, index);
    Span at = new Span(quoted.span().source(), start, Math.min(start + 2, quoted.span().end()));
    context.report(
        LowerRule.BAD_ESCAPE
            .at(at, "`\\" + next + "` means nothing in a text.")
            .help("A new line is `\\n`, a quote `\\\"`, a backslash `\\\\`."));
  }

  /// The byte at which the character `index` of the text stands.
  private static int place(Expression.Quoted quoted, int index) {
    Span span = quoted.span();
    String written = span.text();
    String before = written.substring(0, Math.min(written.length(), index + 1));
    return span.start()
        + Math.min(before.getBytes(StandardCharsets.UTF_8).length, Math.max(0, span.length() - 1));
  }

  /// A text over lines without the line ends next to its quotes and without the indentation that
  /// all its lines share.
  private static String dedented(String text) {
    return text.stripIndent().strip();
  }

  private String withVariables(String text) {
    if (!text.contains("[?")) {
      return text;
    }
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      Optional<Variables.Use> use = context.variables().find(matcher.group(1), context.namespace());
      String name = use.map(Variables.Use::id).orElse(matcher.group(1));
      matcher.appendReplacement(result, Matcher.quoteReplacement("[?" + name));
    }
    return matcher.appendTail(result).toString();
  }
}
