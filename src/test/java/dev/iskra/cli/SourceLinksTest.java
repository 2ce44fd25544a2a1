package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.emit.SourceIndex.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Links to sources lead there from wherever the page lies, with any name.
class SourceLinksTest {
  private static final Path ROOT = Path.of("/mods/ein mod #1");
  private static final Place PLACE = new Place("mod-src/größe & 100%.iskra", 12);
  private static final String NAME = "mod-src/gr%C3%B6%C3%9Fe%20%26%20100%25.iskra";

  private static String link(Path page, String editor) {
    return new SourceLinks(ROOT, page, editor).to(PLACE);
  }

  @Test
  void aBrowserGetsAPathFromThePage() {
    assertEquals("../" + NAME, link(ROOT.resolve("out"), "none"));
    assertEquals(NAME, link(ROOT, "none"));
    assertEquals("../../mods/ein%20mod%20%231/" + NAME, link(Path.of("/a/b"), "none"));
  }

  @Test
  void anEditorGetsAPlaceAndALine() {
    String absolute = "/mods/ein%20mod%20%231/" + NAME;
    assertEquals("vscode://file" + absolute + ":12", link(ROOT, "vscode"));
    assertEquals("idea://open?file=" + absolute + "&line=12", link(ROOT, "idea"));
  }
}
