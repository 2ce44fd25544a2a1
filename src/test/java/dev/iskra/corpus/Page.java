package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// A Markdown page with fenced blocks. An expectation that is not met fails; with `-Dbless` the
/// page
/// is rewritten first and the run fails all the same, so that somebody looks at the change.
public final class Page {
  /// A fenced block.
  ///
  /// @param info what stands behind the opening marks: a word, then `name=value` settings
  /// @param line the number of the opening line, counted from 1
  public record Fence(String info, String body, int line) {
    /// The first word behind the marks.
    public String word() {
      return info.split(" ", 2)[0];
    }

    /// The value of a setting, or nothing.
    public String setting(String name) {
      for (String part : info.split(" ")) {
        if (part.startsWith(name + "=")) {
          return part.substring(name.length() + 1);
        }
      }
      return "";
    }
  }

  private final Path file;
  private final List<String> lines;
  private final List<Fence> fences = new ArrayList<>();
  private final SortedMap<Integer, String> blessed = new TreeMap<>();

  private Page(Path file, String text) {
    this.file = file;
    this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      String open = lines.get(i);
      if (open.startsWith("```")) {
        String marks = open.substring(0, open.length() - open.replaceFirst("^`+", "").length());
        int end = i + 1;
        while (!lines.get(end).equals(marks)) {
          end++;
        }
        String body = String.join("\n", lines.subList(i + 1, end));
        fences.add(new Fence(open.substring(marks.length()).strip(), body, i + 1));
        i = end;
      }
    }
  }

  /// Reads a page.
  public static Page read(Path file) throws IOException {
    return new Page(file, Files.readString(file));
  }

  /// The fences in the order of the page.
  public List<Fence> fences() {
    return List.copyOf(fences);
  }

  /// A test for each page of a folder under `src/test/corpus`; a folder without pages fails.
  public static Stream<DynamicTest> tests(String folder, PageTest test) throws IOException {
    Path root = Path.of("src/test/corpus", folder);
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      if (pages.isEmpty()) {
        fail("no pages in " + root);
      }
      return pages.stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      root.relativize(page).toString(), () -> read(page).run(test)));
    }
  }

  /// What is done with a page.
  public interface PageTest {
    /// Runs the page's fences.
    void run(Page page) throws Exception;
  }

  /// Compares what a fence says with what is.
  public void expect(Fence fence, String actual) {
    String now = actual.stripTrailing();
    if (fence.body().equals(now)) {
      return;
    }
    if (System.getProperty("bless") == null) {
      assertEquals(fence.body(), now, () -> file + ":" + fence.line());
    }
    blessed.put(fence.line(), now);
  }

  /// Runs a test with this page and writes the page if that blessed anything.
  public void run(PageTest test) throws Exception {
    test.run(this);
    if (blessed.isEmpty()) {
      return;
    }
    List<String> result = new ArrayList<>();
    int done = 0;
    for (Fence fence : fences) {
      String now = blessed.getOrDefault(fence.line(), fence.body());
      result.addAll(lines.subList(done, fence.line()));
      if (!now.isEmpty()) {
        result.add(now);
      }
      done = fence.line() + (fence.body().isEmpty() ? 0 : fence.body().split("\n", -1).length);
    }
    result.addAll(lines.subList(done, lines.size()));
    Files.writeString(file, String.join("\n", result));
    fail("blessed " + file + ": look at the change");
  }
}
