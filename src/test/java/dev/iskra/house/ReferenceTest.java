package dev.iskra.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.cli.AllRules;
import dev.iskra.kinds.AllKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The reference says what the code says, and no page links to what is not there. With `-Dbless`
/// the generated pages are written anew and the run fails all the same.
class ReferenceTest {
  private static final Path REFERENCE = Path.of("docs/reference");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  @Test
  void kinds() throws IOException {
    check("kinds.md", ReferencePages.kinds(AllKinds.list().all()));
  }

  @Test
  void rules() throws IOException {
    check("rules.md", ReferencePages.rules(AllRules.list()));
  }

  @Test
  void commands() throws IOException {
    check("cli.md", ReferencePages.cli());
  }

  private static void check(String name, String now) throws IOException {
    Path file = REFERENCE.resolve(name);
    String then = Files.exists(file) ? Files.readString(file) : "";
    if (System.getProperty("bless") == null) {
      assertEquals(then, now, () -> file + ": see CONTRIBUTING.md about -Dbless");
    } else if (!then.equals(now)) {
      Files.writeString(file, now);
      fail("blessed " + file + ": look at the change");
    }
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      String text = Files.readString(page).replaceAll("(?s)```.*?```", "");
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        String target = link.group(1).replaceFirst("#.*", "");
        boolean elsewhere = target.isEmpty() || target.matches("[a-z]+:.*");
        if (!elsewhere && !Files.exists(page.resolveSibling(target).normalize())) {
          broken.add(page + ": " + target);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String root : List.of("docs", "editors", "grammar", "src/test/corpus")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    try (Stream<Path> files = Files.list(Path.of(""))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }
}
