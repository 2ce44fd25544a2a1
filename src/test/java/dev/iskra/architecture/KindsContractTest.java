package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.iskra.corpus.Page;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Field;
import dev.iskra.kinds.AllKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every kind of declaration owes its readers: a place in the list, words of its own, a page
/// whose table of fields is its schema's, a use in the specification.
class KindsContractTest {
  private static final Path SPEC = Path.of("src/test/corpus/spec");
  private static final Pattern FIRST_WORD = Pattern.compile("(?m)(?:^|\\{)\\s*([a-z_]+) ");
  private static final String FIELDS = "## Fields";

  private static List<DeclarationKind> kinds() {
    return AllKinds.list().all();
  }

  @Test
  void everyKindIsListed() {
    Set<String> found = new TreeSet<>();
    for (JavaClass one : Code.classes()) {
      boolean concrete = !one.isInterface() && !one.getModifiers().contains(JavaModifier.ABSTRACT);
      if (concrete && one.isAssignableTo(DeclarationKind.class)) {
        found.add(one.getName());
      }
    }
    Set<String> listed = new TreeSet<>(kinds().stream().map(k -> k.getClass().getName()).toList());
    assertEquals(found, listed, "a line in AllKinds is missing or too many");
  }

  @Test
  void wordsAreUnique() {
    Set<String> seen = new TreeSet<>();
    for (DeclarationKind kind : kinds()) {
      assertFalse(kind.keywords().isEmpty(), kind.getClass().getName());
      for (String keyword : kind.keywords()) {
        assertTrue(keyword.matches("[a-z][a-z_]*"), keyword);
        assertTrue(seen.add(keyword), "two kinds begin with " + keyword);
      }
    }
  }

  @Test
  void fieldsAreSaidOnce() {
    for (DeclarationKind kind : kinds()) {
      Set<String> names = new HashSet<>();
      for (String name : kind.schema().names()) {
        assertTrue(names.add(name), () -> kind.keywords().getFirst() + " has two fields " + name);
      }
      for (Field field : kind.schema().fields()) {
        String where = kind.keywords().getFirst() + "." + field.name();
        assertTrue(field.summary().matches("[A-Z].*\\."), where + " has no sentence");
        assertFalse(field.alias().filter(field.name()::equals).isPresent(), where);
      }
    }
  }

  @Test
  void whatStandsWithinIsAKind() {
    for (DeclarationKind kind : kinds()) {
      for (String child : kind.schema().children()) {
        assertTrue(AllKinds.list().of(child).isPresent(), child + " is not a kind");
      }
    }
  }

  @Test
  void everyKindIsUsedInTheSpecification() throws IOException {
    Set<String> used = new HashSet<>();
    try (Stream<Path> pages = Files.walk(SPEC)) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        for (Page.Fence fence : Page.read(page).fences()) {
          if (fence.word().equals("iskra")) {
            Matcher word = FIRST_WORD.matcher(fence.body());
            while (word.find()) {
              used.add(word.group(1));
            }
          }
        }
      }
    }
    for (DeclarationKind kind : kinds()) {
      for (String keyword : kind.keywords()) {
        assertTrue(used.contains(keyword), "no specification uses " + keyword);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> pages() {
    return kinds().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.keywords().getFirst(), () -> page(kind)));
  }

  private static void page(DeclarationKind kind) throws Exception {
    String keyword = kind.keywords().getFirst();
    assertTrue(kind.page().endsWith("/" + keyword + ".md"), kind.page());
    Page page = Page.read(Path.of(ReferencePages.root(kind) + kind.page()));
    assertEquals(List.of("# `" + keyword + "`", "", kind.summary()), page.lines().subList(0, 3));
    List<String> headings = page.lines().stream().filter(l -> l.startsWith("## ")).toList();
    assertEquals("## Example", headings.getFirst());
    assertEquals("## Mistakes", headings.getLast());
    assertEquals(1, headings.indexOf(FIELDS), headings::toString);
    page.run(p -> table(p, kind));
  }

  private static void table(Page page, DeclarationKind kind) {
    int after = page.lines().indexOf(FIELDS) + 1;
    int end = after;
    while (!page.lines().get(end).startsWith("## ")) {
      end++;
    }
    page.expect(after, end - after, FieldTable.of(kind.schema()));
  }

  @Test
  void everyPageBesideAKindIsReadHere() throws IOException {
    List<String> strangers = new ArrayList<>();
    Set<String> known = new HashSet<>();
    kinds().forEach(kind -> known.add(kind.keywords().getFirst()));
    dev.iskra.cli.AllRules.list().forEach(rule -> known.add(rule.title()));
    for (String folder : List.of("java/dev/iskra/kinds", "resources/game/definitions")) {
      try (Stream<Path> pages = Files.walk(Path.of("src/main", folder))) {
        for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
          String name = page.getFileName().toString();
          if (!known.contains(name.substring(0, name.length() - ".md".length()))) {
            strangers.add(page.toString());
          }
        }
      }
    }
    assertEquals(List.of(), strangers);
  }
}
