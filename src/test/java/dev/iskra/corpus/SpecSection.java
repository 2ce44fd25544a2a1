package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.compiler.Compiled;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.corpus.Page.Section;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.report.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// One heading of a page: a project, what is found in it, and what comes of it.
final class SpecSection {
  private SpecSection() {}

  /// Whether there is anything to run.
  static boolean isTest(Section section) {
    return !SpecProject.of(section.fences()).isEmpty();
  }

  static void run(Page page, Section section) {
    SpecProject project = SpecProject.of(section.fences());
    Compiled compiled = project.compile();
    List<String> wrong = project.disagreements(compiled.diagnostics());
    assertEquals(List.of(), wrong, () -> page.file() + ", " + section.heading());
    for (Fence fence : section.fences()) {
      switch (fence.word()) {
        case "report" -> page.expect(fence, Format.TEXT.render(compiled.diagnostics(), false));
        case "emits" -> emits(page, fence, compiled);
        default -> {
          // A file of the project, or an illustration in another language.
        }
      }
    }
  }

  private static void emits(Page page, Fence fence, Compiled compiled) {
    // The path may hold blanks.
    boolean part = fence.info().endsWith(" part");
    String path = fence.info().substring("emits ".length()).replaceFirst(" part$", "");
    String text = emitted(compiled, path);
    if (part) {
      assertTrue(holds(text, fence.body()), () -> path + " has not these lines:\n" + text);
    } else {
      page.expect(fence, text);
    }
  }

  /// The text of a file of the mod, without the byte-order mark that localisation has.
  private static String emitted(Compiled compiled, String path) {
    Compiled.Mod mod = compiled.mod().orElseGet(() -> fail("nothing is emitted"));
    Optional<Artifact> file = mod.tree().find(new ModPath(path));
    byte[] bytes =
        file.orElseGet(
                () ->
                    fail(
                        path
                            + " is not among "
                            + mod.tree().files().stream().map(Artifact::path).toList()))
            .bytes();
    return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
  }

  /// Whether the lines stand in the text one after the other, whatever the depth of the whole.
  private static boolean holds(String text, String part) {
    List<String> lines = text.lines().toList();
    List<String> wanted = part.stripIndent().lines().map(String::stripTrailing).toList();
    for (int i = 0; i + wanted.size() <= lines.size(); i++) {
      String here = String.join("\n", lines.subList(i, i + wanted.size()));
      if (here.stripIndent().lines().map(String::stripTrailing).toList().equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
