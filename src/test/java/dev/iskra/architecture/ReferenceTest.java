package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.cli.AllRules;
import dev.iskra.docs.Knowledge;
import dev.iskra.docs.Topic;
import dev.iskra.kinds.AllKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The reference says what the code says, and no page links to what is not there. With `-Dbless`
/// the generated pages are written anew and the run fails all the same.
class ReferenceTest {
  private static final Path REFERENCE = Path.of("docs/reference");
  private static final Knowledge KNOWLEDGE = Knowledge.of(AllKinds.list());

  /// Those of which the ways to write them are shown.
  private static final Set<Topic> FORMS = Set.of(Topic.EFFECT, Topic.TRIGGER, Topic.DEFINITION);

  private static final String READING =
      "Between `⟨` and `⟩` stands what is to be filled in. Behind the name of an argument `?` says "
          + "that it may be left out, `*` that it may stand any number of times, `+` that it "
          + "stands once or more; `|` divides alternatives. Where the name of something is taken "
          + "that can be a scope, a word that leads to such a scope is taken too.";
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
  void commandLine() throws IOException {
    check("cli.md", ReferencePages.cli());
  }

  @Test
  void effects() throws IOException {
    vocabulary(
        Topic.EFFECT,
        "effects.md",
        "Effects",
        "What the game does when told to. "
            + "`iskra explain NAME` prints what stands here of a name.");
  }

  @Test
  void triggers() throws IOException {
    vocabulary(
        Topic.TRIGGER,
        "triggers.md",
        "Triggers",
        "What the game can be asked. Where a form has `>`, `<` may stand as well, and often `=`.");
  }

  @Test
  void modifiers() throws IOException {
    vocabulary(
        Topic.MODIFIER,
        "modifiers.md",
        "Modifiers",
        "What blocks of modifiers may change, and where the game reads it.");
  }

  @Test
  void scopes() throws IOException {
    vocabulary(
        Topic.SCOPE,
        "scopes.md",
        "Scopes",
        "The words that lead from one scope to another. Besides these, a country tag leads to a "
            + "country, a number to a state, the id of a character to that character, and words "
            + "with dots between them lead on one after the other.");
  }

  @Test
  void onActions() throws IOException {
    vocabulary(
        Topic.ON_ACTION,
        "on-actions.md",
        "On actions",
        "The moments at which the game runs effects and events of a mod, written in files of "
            + "`common/on_actions`.");
  }

  @Test
  void commands() throws IOException {
    vocabulary(
        Topic.COMMAND,
        "text-commands.md",
        "Commands in texts",
        "What may stand in brackets in a text: `[ROOT.GetNameDef]`.");
  }

  @Test
  void variables() throws IOException {
    vocabulary(
        Topic.VARIABLE,
        "variables.md",
        "Variables of the game",
        "What the game counts itself, to be read and not set: "
            + "`check_variable = { num_owned_states > 20 }`. Those of no scope are read with "
            + "`global.` before them.");
  }

  @Test
  void definitions() throws IOException {
    vocabulary(
        Topic.DEFINITION,
        "definitions.md",
        "Definitions in script",
        "What the files of the game and of mods define, and the fields that it has there. It is "
            + "what stands in files below `mod-src/script/`, in pasted definitions and in `raw`.");
  }

  private static void vocabulary(Topic topic, String file, String title, String introduction)
      throws IOException {
    List<String> head =
        FORMS.contains(topic) ? List.of(introduction, "", READING) : List.of(introduction);
    check(file, VocabularyPages.of(KNOWLEDGE, topic, title, head));
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
