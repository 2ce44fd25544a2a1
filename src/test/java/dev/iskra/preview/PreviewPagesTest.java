package dev.iskra.preview;

import dev.iskra.corpus.Page;
import dev.iskra.corpus.Page.Fence;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every page under `src/test/corpus/preview` shows a mod and pieces of the page that shows it:
/// an `iskra` fence is its source, a `script` fence a file of it, an `html` fence the element
/// that has its `id`, or that its `path` (an XPath) finds.
class PreviewPagesTest {
  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    return Page.tests("preview", PreviewPagesTest::run);
  }

  private static void run(Page page) throws Exception {
    StringBuilder source = new StringBuilder();
    Map<String, String> scripts = new LinkedHashMap<>();
    for (Fence fence : page.fences()) {
      switch (fence.word()) {
        case "iskra" -> source.append(fence.body()).append('\n');
        case "script" -> scripts.put(fence.setting("path"), fence.body() + "\n");
        default -> {}
      }
    }
    ShownMod shown = ShownMod.of(source.toString(), scripts);
    for (Fence fence : page.fences()) {
      if (fence.word().equals("html")) {
        String id = fence.setting("id");
        var element = id.isEmpty() ? shown.one(fence.setting("path")) : shown.named(id);
        page.expect(fence, ShownMod.markup(element));
      }
    }
  }
}
