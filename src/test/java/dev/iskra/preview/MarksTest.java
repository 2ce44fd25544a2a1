package dev.iskra.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codes in texts become marks; nothing of a text is lost.
class MarksTest {
  private static final Map<String, String> TEXTS = Map.of("known", "§GSaid§! so");

  private final Marks marks = new Marks(key -> Optional.ofNullable(TEXTS.get(key)));

  private String written(String text) {
    Html html = new Html();
    marks.write(html, text);
    return new String(html.page(), StandardCharsets.UTF_8)
        .replace(" title=\"The game fills this in.\"", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain & <b>|plain &amp; &lt;b&gt;",
        "a §Yb§! c|a <span class=\"c c-Y\" title=\"§Y\">b</span> c",
        "§Ra §Gb§! c§!|<span class=\"c c-R\" title=\"§R\">a <span class=\"c c-G\""
            + " title=\"§G\">b</span> c</span>",
        "§Yopen|<span class=\"c c-Y\" title=\"§Y\">open</span>",
        "end§!|end",
        "§qown§!|<span class=\"c\" title=\"§q\">own</span>",
        "100 § x|100 § x",
        "[ROOT.GetNameDef] acts|<span class=\"chip command\">ROOT.GetNameDef</span> acts",
        "[?v¦%G0]|<span class=\"chip command\">?v¦%G0</span>",
        "[(A ? [B] : 'C)]|<span class=\"chip command\">(A ? [B] : 'C)</span>",
        "[open|[open",
        "[]|[]",
        "£pol_power 5|<span class=\"chip icon\" title=\"An icon in the text.\">pol_power</span> 5",
        "£ 5|£ 5",
        "$known$!|<span class=\"chip key\" title=\"Said so\">known</span>!",
        "5$ or 6$|5$ or 6$",
        "@GER and a@b|<span class=\"chip flag\" title=\"The flag of a country.\">GER</span> and"
            + " a@b",
        "@GERMAN|@GERMAN",
      })
  void written(String text, String wanted) {
    // A pipe within a cell is written as the broken bar.
    assertEquals(wanted.replace('¦', '|'), written(text.replace('¦', '|')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"§YLeft§! wins|Left wins", "[ROOT.GetName] £x y|ROOT.GetName x y", "$known$|known"})
  void plain(String text, String wanted) {
    assertEquals(wanted, marks.plain(text));
  }

  @org.junit.jupiter.api.Test
  void aLineEndIsALineEnd() {
    assertEquals("a<br/>b", written("a\nb"));
    assertEquals("a b", marks.plain("a\nb"));
  }
}
