package dev.iskra.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.emit.Artifact;
import dev.iskra.text.SourceFile;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/// The page of our own mod shows everything that the files of the mod hold. What they hold is
/// read here by a few lines that know nothing of the page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
  private static final Path HERE = Path.of(".");

  private ShownMod shown = empty();
  private final List<Block> focuses = new ArrayList<>();
  private final List<Block> events = new ArrayList<>();
  private final Map<String, String> texts = new TreeMap<>();

  private static ShownMod empty() {
    try {
      return ShownMod.of("", Map.of());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  void ourMod() throws Exception {
    shown = ShownMod.of(HERE, 1);
    for (Artifact file : shown.mod().tree().files()) {
      String path = file.path().value();
      SourceFile source = SourceFile.of(path, file.bytes());
      if (path.startsWith("common/national_focus/")) {
        blocks(source, "focus_tree").forEach(tree -> focuses.addAll(within(tree, "focus")));
      } else if (path.startsWith("events/")) {
        events.addAll(blocks(source, "country_event"));
        events.addAll(blocks(source, "news_event"));
      } else if (path.endsWith("_l_english.yml")) {
        LocalisationReader.read(source)
            .value()
            .entries()
            .forEach(entry -> texts.putIfAbsent(entry.key(), entry.text()));
      }
    }
    assertTrue(focuses.size() >= 12 && events.size() >= 12 && texts.size() >= 60);
  }

  private static List<Block> blocks(SourceFile source, String key) {
    return within(ScriptReader.read(source).value().root(), key);
  }

  private static List<Block> within(Block block, String key) {
    return block
        .fields()
        .filter(f -> f.is(key) && f.value() instanceof Block)
        .map(f -> (Block) f.value())
        .toList();
  }

  private static String word(Block block, String field) {
    return block.scalar(field).map(Scalar::text).orElseThrow();
  }

  private static List<String> words(Block block, String field) {
    return block
        .fields()
        .filter(f -> f.is(field))
        .map(Field::value)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text())
        .toList();
  }

  /// A text as it must be seen: colours are seen, brackets are frames, a line end is a blank.
  private static String seen(String text) {
    return text.replaceAll("§.", "").replaceAll("[\\[\\]£$]", "").replaceAll("\\s+", " ").strip();
  }

  private static void assertSeen(String text, Element in) {
    String all = ShownMod.text(in);
    assertTrue(all.contains(seen(text)), () -> "`" + seen(text) + "` is not in `" + all + "`");
  }

  @Test
  void everyFocusHasItsTextsAndDays() {
    for (Block focus : focuses) {
      String id = word(focus, "id");
      Element article = shown.named("focus-" + id);
      Element node = shown.one("//*[@class='canvas']/*[@data-focus='" + id + "']");
      String title = texts.getOrDefault(id, "");
      assertFalse(title.isEmpty(), id);
      assertSeen(title, article);
      assertSeen(title, node);
      assertSeen(texts.getOrDefault(id + "_desc", ""), article);
      assertSeen(word(focus, "icon"), article);
      assertSeen(word(focus, "icon"), node);
      int days = new BigDecimal(word(focus, "cost")).multiply(BigDecimal.valueOf(7)).intValue();
      assertSeen(days + " days", article);
      assertSeen(days + " days", node);
    }
    assertEquals(focuses.size(), shown.all("//*[@class='canvas']/a").size());
    assertEquals(focuses.size(), shown.all("//article[@data-kind='focus']").size());
  }

  @Test
  void everyPrerequisiteIsALineAndASentence() {
    int lines = 0;
    for (Block focus : focuses) {
      String id = word(focus, "id");
      for (Block group : within(focus, "prerequisite")) {
        List<String> before = words(group, "focus");
        for (String one : before) {
          Element line = shown.one(line("", one, id) + "[not(contains(@class,'excludes'))]");
          assertEquals(before.size() > 1, line.getAttribute("class").contains("any"));
          assertSeen(texts.getOrDefault(one, ""), shown.named("focus-" + id));
          lines++;
        }
      }
    }
    assertTrue(lines > 12);
    assertEquals(lines, shown.all("//path[@class='wire' or @class='wire any']").size());
  }

  private static String line(String style, String from, String to) {
    String path = "//path[@data-from='" + from + "' and @data-to='" + to + "']";
    return style.isEmpty() ? path : path + "[contains(@class,'" + style + "')]";
  }

  @Test
  void everyExclusionIsOneMark() {
    Set<Set<String>> pairs = new HashSet<>();
    for (Block focus : focuses) {
      for (Block group : within(focus, "mutually_exclusive")) {
        words(group, "focus").forEach(other -> pairs.add(Set.of(word(focus, "id"), other)));
      }
    }
    assertFalse(pairs.isEmpty());
    List<Element> marks = shown.all("//*[@class='mark']");
    assertEquals(pairs.size(), marks.size());
    for (Element mark : marks) {
      String from = mark.getAttribute("data-from");
      String to = mark.getAttribute("data-to");
      assertTrue(pairs.contains(Set.of(from, to)));
      shown.one(line("excludes", from, to));
      assertSeen("Excludes " + texts.get(to), shown.named("focus-" + from));
      assertSeen("Excludes " + texts.get(from), shown.named("focus-" + to));
    }
  }

  @Test
  void everyEventHasItsTextsAndOptions() {
    for (Block event : events) {
      Element article = shown.named("event-" + word(event, "id"));
      for (String field : List.of("title", "desc")) {
        words(event, field).forEach(key -> assertSeen(texts.getOrDefault(key, key), article));
        within(event, field)
            .forEach(choice -> assertSeen(texts.getOrDefault(word(choice, "text"), ""), article));
      }
      words(event, "picture").forEach(picture -> assertSeen(picture, article));
      List<Block> options = within(event, "option");
      assertEquals(options.size(), article.getElementsByTagName("li").getLength());
      for (Block option : options) {
        words(option, "name").forEach(key -> assertSeen(texts.getOrDefault(key, key), article));
        words(option, "add_political_power")
            .forEach(n -> assertSeen("add_political_power = " + n, article));
      }
    }
    assertEquals(events.size(), shown.all("//article[@data-kind='event']").size());
  }

  @Test
  void whatFiresAnEventIsSaid() {
    for (Block event : events) {
      for (Block option : within(event, "option")) {
        for (String id : fired(option)) {
          Element article = shown.named("event-" + id);
          String by = texts.getOrDefault(words(event, "title").getFirst(), "");
          assertSeen("Fired by", article);
          assertSeen(by, article);
        }
      }
    }
    assertSeen("Letters in Invisible Ink in 5 to 10 days", shown.named("event-perm_couriers.1"));
  }

  private static List<String> fired(Block block) {
    List<String> ids = new ArrayList<>();
    for (Entry entry : block.entries()) {
      if (entry instanceof Field field && field.value() instanceof Block inner) {
        boolean fires = field.is("country_event") || field.is("news_event");
        ids.addAll(fires ? words(inner, "id") : fired(inner));
      } else if (entry instanceof Field field && field.is("country_event")) {
        ids.add(((Scalar) field.value()).text());
      }
    }
    return ids;
  }

  @Test
  void everyOrderOfBattleHasItsUnits() {
    int divisions = 0;
    int ships = 0;
    for (Artifact file : shown.mod().tree().files()) {
      String path = file.path().value();
      if (path.startsWith("history/units/")) {
        Block root = ScriptReader.read(SourceFile.of(path, file.bytes())).value().root();
        String name = path.substring("history/units/".length(), path.length() - ".txt".length());
        Element article = shown.named("oob-" + name);
        within(root, "division_template").forEach(template -> template(template, article));
        for (Block units : within(root, "units")) {
          divisions += divisions(units, article);
          ships += ships(units, article);
        }
      }
    }
    assertTrue(divisions > 0 && ships > 0);
  }

  private static void template(Block template, Element article) {
    assertSeen(word(template, "name"), article);
    for (String part : List.of("regiments", "support")) {
      within(template, part)
          .forEach(
              units ->
                  units
                      .fields()
                      .forEach(unit -> assertSeen(unit.key().text().replace('_', ' '), article)));
    }
  }

  private static int divisions(Block units, Element article) {
    List<Block> divisions = within(units, "division");
    for (Block division : divisions) {
      assertSeen(word(division, "location"), article);
      assertSeen(word(division, "division_template"), article);
      words(division, "name").forEach(name -> assertSeen(name, article));
    }
    int counted = 0;
    for (Element cell : shown(article, "td")) {
      boolean first = cell.getPreviousSibling() == null;
      counted +=
          first && cell.getTextContent().matches("\\d+")
              ? Integer.parseInt(cell.getTextContent())
              : 0;
    }
    assertEquals(divisions.size(), counted);
    return divisions.size();
  }

  private static List<Element> shown(Element within, String name) {
    List<Element> result = new ArrayList<>();
    for (int i = 0; i < within.getElementsByTagName(name).getLength(); i++) {
      result.add((Element) within.getElementsByTagName(name).item(i));
    }
    return result;
  }

  private static int ships(Block units, Element article) {
    int ships = 0;
    for (Block fleet : within(units, "fleet")) {
      assertSeen(word(fleet, "name"), article);
      for (Block force : within(fleet, "task_force")) {
        assertSeen(word(force, "name"), article);
        for (Block ship : within(force, "ship")) {
          assertSeen(word(ship, "name"), article);
          ships++;
        }
      }
    }
    return ships;
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Set<String> names = new HashSet<>();
    for (Element element : shown.all("//*[@id]")) {
      assertTrue(names.add(element.getAttribute("id")), element.getAttribute("id"));
    }
    int sources = 0;
    for (Element link : shown.all("//a")) {
      String href = link.getAttribute("href");
      if (href.startsWith("#")) {
        String name = URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8);
        assertTrue(names.contains(name), href);
      } else {
        String path = href.substring("../".length(), href.indexOf('#'));
        int line = Integer.parseInt(href.substring(href.indexOf("#L") + 2));
        String said = link.getTextContent();
        assertTrue(said.equals(path + ":" + line) || said.equals("line " + line), said);
        assertTrue(Files.isRegularFile(HERE.resolve(path)), path);
        sources++;
      }
    }
    assertTrue(sources > 60);
  }

  @Test
  void aLinkLeadsToTheLine() throws Exception {
    String link =
        shown
            .one("(//article[@id='focus-perm_french_turn']//a[@class='source'])[1]")
            .getTextContent();
    int colon = link.lastIndexOf(':');
    List<String> lines = Files.readAllLines(HERE.resolve(link.substring(0, colon)));
    String line = lines.get(Integer.parseInt(link.substring(colon + 1)) - 1);
    assertTrue(line.contains("focus french_turn"), line);
  }

  @Test
  void thePageNeedsNothingElse() {
    String text = shown.page().replace("http://www.w3.org/1999/xhtml", "");
    for (String outside : List.of("http:", "https:", "//cdn", "@import", "url(", " src=")) {
      assertFalse(text.contains(outside), outside);
    }
    assertEquals(1, shown.all("//script").size());
    assertEquals("data:,", shown.one("//link").getAttribute("href"));
  }

  @Test
  void theSameModGivesTheSameBytes() throws Exception {
    assertEquals(shown.page(), ShownMod.of(HERE, 3).page());
  }

  @Test
  void theHeadSaysWhichModItIs() {
    String head = ShownMod.text(shown.one("//h1"));
    assertTrue(head.matches("Permanent Revolution \\d+\\.\\d+\\.\\d+"), head);
    assertTrue(shown.page().indexOf(Preview.MARK) < 2_000);
  }
}
