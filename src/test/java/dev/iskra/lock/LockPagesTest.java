package dev.iskra.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of this package's rules. Examples that need no source are run here as well.
class LockPagesTest {
  private static final Pattern LOCK =
      Pattern.compile("```lock path=iskra\\.lock\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource(LockRule.class)
  void everyRuleHasItsPage(LockRule rule) throws IOException {
    String page = page(rule);
    String head = "# %s\n`%s` · %s\n".formatted(rule.title(), rule.code(), rule.severity().word());
    assertTrue(page.startsWith(head), page);
    int last = 0;
    for (String heading : List.of("What it finds", "Why it matters", "Example", "Instead")) {
      int at = page.indexOf("\n## " + heading + "\n");
      assertTrue(at > last, heading);
      last = at;
    }
    String mark = "# " + rule.severity().word() + ": [" + rule.title() + "]";
    assertEquals(2, page.split(Pattern.quote(mark), -1).length, "the example is marked once");
    assertTrue(page.indexOf(mark) < last, "the mark is in the example");
  }

  @ParameterizedTest
  @EnumSource(
      value = LockRule.class,
      names = {"LOCK_LINE_MALFORMED", "LOCK_CONFLICT_MARKERS", "LOCK_ID_DOUBLED"})
  void theExampleIsFoundAndTheRemedyIsNot(LockRule rule) throws IOException {
    String page = page(rule);
    List<String> locks = LOCK.matcher(page).results().map((MatchResult r) -> r.group(1)).toList();
    assertEquals(2, locks.size());
    String example = locks.getFirst();
    int line = (int) example.substring(0, example.indexOf("# error")).lines().count();
    assertEquals(List.of(rule.title() + "@iskra.lock:" + line), Bench.found(Bench.settle(example)));
    assertEquals(List.of(), Bench.found(Bench.settle(locks.getLast())));
  }

  @Test
  void codesAreInThisPackagesRangeAndDistinct() {
    List<String> codes = List.of(LockRule.values()).stream().map(LockRule::code).toList();
    assertEquals(codes.size(), codes.stream().distinct().count());
    assertTrue(codes.stream().allMatch(code -> code.matches("ISK20[56][0-9]")), codes::toString);
  }

  private static String page(LockRule rule) throws IOException {
    try (InputStream in = LockRule.class.getResourceAsStream(rule.title() + ".md")) {
      assertNotNull(in, rule.title());
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
