package dev.iskra.report;

import dev.iskra.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The page about a rule: Markdown that lies beside the rule's class under the rule's name.
public final class RulePage {
  private RulePage() {}

  /// Where the page lies on the class path.
  public static String path(Rule rule) {
    String folder = rule.home().getPackageName().replace('.', '/');
    return "/" + folder + "/" + rule.title() + ".md";
  }

  /// The page's text; absent if the rule has none.
  public static Optional<String> of(Rule rule) {
    try (InputStream page = rule.home().getResourceAsStream(path(rule))) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
