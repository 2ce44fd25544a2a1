package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.iskra.cli.AllRules;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.RulePage;
import dev.iskra.lint.Lint;
import dev.iskra.lint.LintRule;
import dev.iskra.lint.run.AllLints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What every rule owes its readers: a code and a name of its own, a page, a place in the list.
class RulesContractTest {
  private static final List<String> HEADINGS =
      List.of("## What it finds", "## Why it matters", "## Example", "## Instead");

  private static List<JavaClass> families() {
    return Code.classes().stream()
        .filter(one -> one.isAssignableTo(Rule.class) && !one.isInterface())
        // Each lint has one, which is looked at with the lint.
        .filter(one -> !one.isEquivalentTo(LintRule.class))
        // A constant with a body is a class of its own.
        .filter(one -> !one.isAnonymousClass())
        .sorted(Comparator.comparing(JavaClass::getName))
        .toList();
  }

  private static List<Rule> rules() throws ReflectiveOperationException {
    List<Rule> result = new ArrayList<>();
    for (JavaClass family : families()) {
      Object[] constants = Class.forName(family.getName()).getEnumConstants();
      assertTrue(constants != null, family.getName() + " is a rule and no enum");
      for (Object constant : constants) {
        result.add((Rule) constant);
      }
    }
    for (JavaClass lint : lints()) {
      result.add(lint(lint).rule());
    }
    return result;
  }

  private static List<JavaClass> lints() {
    return Code.classes().stream()
        .filter(one -> one.isAssignableTo(Lint.class) && !one.isInterface())
        .sorted(Comparator.comparing(JavaClass::getName))
        .toList();
  }

  private static Lint lint(JavaClass one) throws ReflectiveOperationException {
    return Class.forName(one.getName()).asSubclass(Lint.class).getConstructor().newInstance();
  }

  @Test
  void everyLintIsListedOnceAndHasItsRuleBesideIt() throws ReflectiveOperationException {
    List<String> listed =
        AllLints.list().stream().map(lint -> lint.getClass().getName()).sorted().toList();
    assertEquals(lints().stream().map(JavaClass::getName).toList(), listed);
    for (JavaClass one : lints()) {
      Rule rule = lint(one).rule();
      assertEquals(one.getName(), rule.home().getName(), "the rule of another lint");
      assertEquals(one.getSimpleName(), className(rule.title()), "called otherwise than its rule");
      assertEquals(3, depth(one.getPackageName()), one.getName() + " is in no family");
    }
  }

  private static String className(String title) {
    StringBuilder name = new StringBuilder();
    for (String word : title.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  /// How many names there are below the root of all: `lint`, a family.
  private static int depth(String packageName) {
    return packageName.split("\\.").length - 1;
  }

  @Test
  void codesAndNamesAreUnique() throws ReflectiveOperationException {
    Set<String> seen = new TreeSet<>();
    for (Rule rule : rules()) {
      assertTrue(rule.code().matches("ISK[0-7][0-9]{3}"), rule.code());
      assertTrue(rule.title().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.title());
      assertTrue(seen.add(rule.code()), "two rules have the code " + rule.code());
      assertTrue(seen.add(rule.title()), "two rules are called " + rule.title());
      assertTrue(!rule.summary().isBlank(), rule.code() + " has no summary");
    }
  }

  @Test
  void everyRuleIsListed() throws ReflectiveOperationException {
    Set<String> listed = new TreeSet<>(AllRules.list().stream().map(Rule::code).toList());
    Set<String> found = new TreeSet<>(rules().stream().map(Rule::code).toList());
    assertEquals(found, listed, "a line in AllRules is missing or too many");
  }

  @Test
  void everyRuleHasItsPage() throws ReflectiveOperationException {
    List<String> complaints = new ArrayList<>();
    for (Rule rule : rules()) {
      RulePage.text(rule)
          .ifPresentOrElse(
              page -> complaintsAbout(page, rule, complaints),
              () -> complaints.add("no page " + RulePage.path(rule)));
    }
    assertEquals(List.of(), complaints);
  }

  private static void complaintsAbout(String page, Rule rule, List<String> into) {
    String where = RulePage.path(rule);
    List<String> lines = page.lines().toList();
    if (!lines.getFirst().equals("# " + rule.title())) {
      into.add(where + " does not begin with the rule's name");
    }
    String line =
        "`" + rule.code() + "` · " + rule.severity().word() + (rule.byName() ? " · by name" : "");
    if (!lines.get(2).equals(line)) {
      into.add(where + " has no third line " + line);
    }
    if (!lines.stream().filter(HEADINGS::contains).toList().equals(HEADINGS)) {
      into.add(where + " has not these headings in this order: " + HEADINGS);
    }
  }
}
