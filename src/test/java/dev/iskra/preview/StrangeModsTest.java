package dev.iskra.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What a page makes of mods that mean it ill, or are merely unusual.
class StrangeModsTest {
  private static final String BOM = "\uFEFF";

  private static String tree(String focuses) {
    return "focus_tree t {\n"
        + "    country = { factor = 0  modifier = { add = 100  original_tag = SOV } }\n"
        + focuses
        + "}\n";
  }

  @Test
  void textsAreTextsWhateverStandsInThem() throws Exception {
    String hostile = "<script>alert(1)</script> & ]]> <b a='b'> {} -- \u0007\u0085 \uD83D\uDE80";
    String yml = "l_english:\n evil:0 \"" + hostile + "\"\n evil_desc:0 \"</style>§\"\n";
    ShownMod shown =
        ShownMod.of(
            "event e \"</article><h1 onclick='x'>\" { option \"\\\"'&lt;\" }",
            Map.of(
                "common/national_focus/evil.txt",
                "focus_tree = { id = \"</h3>\" focus = { id = evil icon = \"GFX_<i>\" cost = 1 } }",
                "localisation/english/evil_l_english.yml",
                BOM + yml));
    assertEquals(1, shown.all("//script").size());
    assertEquals(0, shown.all("//i | //*[@onclick]").size());
    String title = shown.all("//h4").getFirst().getTextContent();
    assertEquals(hostile.replaceAll("[\u0007\u0085]", "\uFFFD"), title);
    String event = ShownMod.text(shown.one("//article[@data-kind='event']"));
    assertTrue(event.contains("</article><h1 onclick='x'>"), event);
    assertTrue(event.contains("\"'&lt;"), event);
    assertTrue(ShownMod.text(shown.named("focus-evil")).contains("</style>§"));
  }

  @Test
  void columnsLeftOfTheCornerAreOnThePage() throws Exception {
    ShownMod shown =
        ShownMod.of(
            tree(
                "focus a \"A\" { at = (-3, 0)  cost = 1 }\n"
                    + "focus b \"B\" { at = (2, -1)  cost = 1 }\n"),
            Map.of());
    for (Element node : shown.all("//*[@class='canvas']/a")) {
      assertFalse(node.getAttribute("style").contains("-"), node.getAttribute("style"));
    }
    assertTrue(ShownMod.text(shown.named("focus-shown_a")).contains("column -3, row 0"));
    assertTrue(ShownMod.text(shown.named("focus-shown_b")).contains("column 2, row -1"));
  }

  @Test
  void aFocusCountedFromOutsideIsShownBesideTheGrid() throws Exception {
    ShownMod shown =
        ShownMod.of(
            "",
            Map.of(
                "common/national_focus/x.txt",
                "@long = 10\n"
                    + "focus_tree = { id = x\n"
                    + "  focus = { id = root x = 0 y = 0 cost = @long }\n"
                    + "  focus = { id = lost relative_position_id = SWE_five_year_plan x = 1 y = 1"
                    + " }\n"
                    + "}"));
    assertEquals(1, shown.all("//*[@class='canvas']/a").size());
    assertEquals("lost", shown.one("//*[@class='loose']/a").getAttribute("data-focus"));
    String lost = ShownMod.text(shown.named("focus-lost"));
    assertTrue(lost.contains("placed elsewhere, counted from SWE_five_year_plan"), lost);
    assertTrue(lost.contains("no cost"), lost);
    assertTrue(ShownMod.text(shown.named("focus-root")).contains("70 days"));
  }

  @Test
  void placesAreAddedUp() throws Exception {
    ShownMod shown =
        ShownMod.of(
            tree(
                "focus a \"A\" { at = (4, 0)  cost = 1  allow_branch = { always = yes } }\n"
                    + "focus b \"B\" { below = a by 2  cost = 1 }\n"
                    + "focus c \"C\" { right_of = b by 3  cost = 1 }\n"),
            Map.of());
    String last = ShownMod.text(shown.named("focus-shown_c"));
    assertTrue(last.contains("column 7, row 2, counted from shown_b"), last);
  }

  @Test
  void sharedFocusesStandOnAGridOfTheirOwn() throws Exception {
    ShownMod shown =
        ShownMod.of(
            "shared_focus one \"One\" { at = (0, 0)  cost = 2 }\n"
                + "shared_focus two \"Two\" { below = one  cost = 2  requires = one }\n",
            Map.of());
    Element tree = shown.named("tree-shared_focus");
    assertTrue(ShownMod.text(tree).startsWith("Shared focuses"));
    assertEquals(1, shown.all("//path[@data-from='shown_one'][@data-to='shown_two']").size());
  }

  @Test
  void aTreeShowsTheSharedFocusesItTakesIn() throws Exception {
    ShownMod shown =
        ShownMod.of(
            tree(
                    "shared_focus = one\n"
                        + "focus own \"Own\" { at = (6, 0)  cost = 1 }\n"
                        + "focus after \"After\" { below = two  cost = 1  requires = two }\n")
                + "shared_focus one \"One\" { at = (0, 0)  cost = 2 }\n"
                + "shared_focus two \"Two\" { below = one  cost = 2  requires = one }\n"
                + "shared_focus three \"Three\" { at = (8, 0)  cost = 2 }\n",
            Map.of());
    String grid = "//section[@id='tree-shown_t']//*[@class='canvas']";
    assertEquals(
        List.of("shown_one", "shown_two"),
        shown.all(grid + "/*[@class='node guest']").stream()
            .map(node -> node.getAttribute("data-focus"))
            .toList());
    assertEquals(2, shown.all(grid + "/*[@class='node']").size());
    assertEquals(2, shown.all(grid + "//path[contains(@data-from,'shown_')]").size());
    assertTrue(ShownMod.text(shown.named("focus-shown_after")).contains("column 0, row 2"));
    assertEquals(5, shown.all("//article[@data-kind='focus']").size());
  }

  @Test
  void hooksThatFireEventsAreNamed() throws Exception {
    ShownMod shown =
        ShownMod.of(
            "event e \"E\" { option \"O\" }",
            Map.of(
                "common/on_actions/x.txt",
                "on_actions = { on_startup = { effect = { country_event = { id = shown.1 days = 2 }"
                    + " } random_events = { 10 = 0 5 = shown.1 } } }",
                "events/x.txt",
                "add_namespace = shown\ncountry_event = { id = shown.1 hidden = yes"
                    + " is_triggered_only = yes }"));
    String event = ShownMod.text(shown.named("event-shown.1"));
    assertTrue(event.contains("on_actions › on_startup in 2 days"), event);
    assertTrue(event.contains("on_actions › on_startup weight 5"), event);
  }

  @Test
  void aModWithNothingToShowSaysSo() throws Exception {
    ShownMod shown = ShownMod.of("", Map.of());
    assertEquals(
        "The mod has no focus trees, no events and no orders of battle.",
        ShownMod.text(shown.one("//*[@class='summary']")));
  }

  @Test
  void textsAreSearchedInOneLanguage() throws Exception {
    String german = BOM + "l_german:\n a:0 \"Ja\"\n";
    ShownMod shown =
        ShownMod.of(
            "",
            Map.of(
                "localisation/german/a_l_german.yml",
                german,
                "common/national_focus/x.txt",
                "focus_tree = { id = x focus = { id = a cost = 1 } focus = { id = b x = 2 } }"));
    assertEquals("de", shown.document().getDocumentElement().getAttribute("lang"));
    assertEquals(List.of("Ja", "b"), shown.all("//h4").stream().map(ShownMod::text).toList());
  }
}
