package dev.iskra.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What the page about a rule says in its head. A page is Markdown that lies beside the rule's
/// class under the rule's name: the name, a line with code and severity (and whether findings are
/// told [by name][Rule#byName]), the summary.
///
/// @param code see [Rule#code]
/// @param severity see [Rule#severity]
/// @param byName see [Rule#byName]
/// @param summary see [Rule#summary]
public record RulePage(String code, Severity severity, boolean byName, String summary) {
  private static final Map<Rule, RulePage> READ = new ConcurrentHashMap<>();

  /// Where the page lies on the class path.
  public static String path(Rule rule) {
    String folder = rule.home().getPackageName().replace('.', '/');
    return "/" + folder + "/" + rule.title() + ".md";
  }

  /// The page's text; absent if the rule has none.
  public static Optional<String> text(Rule rule) {
    try (@Nullable InputStream page = rule.home().getResourceAsStream(path(rule))) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the page of a rule says.
  ///
  /// @throws IllegalStateException if it has none, or one that is not written as one
  static RulePage of(Rule rule) {
    @Nullable RulePage known = READ.get(rule);
    return known == null ? READ.computeIfAbsent(rule, RulePage::read) : known;
  }

  private static RulePage read(Rule rule) {
    List<String> paragraphs =
        List.of(text(rule).orElse("").split("\n\n", 4)).stream()
            .map(one -> one.replace('\n', ' '))
            .toList();
    if (paragraphs.size() < 4 || !paragraphs.get(1).matches("`ISK\\d{4}` · [a-z]+( · by name)?")) {
      throw new IllegalStateException(path(rule) + " does not say code, severity and summary");
    }
    String[] line = paragraphs.get(1).split(" · ");
    return new RulePage(
        line[0].substring(1, line[0].length() - 1),
        Severity.valueOf(line[1].toUpperCase(Locale.ROOT)),
        line.length > 2,
        paragraphs.get(2));
  }
}
