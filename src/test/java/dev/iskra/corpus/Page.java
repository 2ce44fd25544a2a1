package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// A Markdown page with fenced blocks. An expectation that is not met fails; with `-Dbless` the
/// page is rewritten first and the run fails all the same, so that somebody looks at the change.
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

    /// Whether the word stands behind the marks by itself.
    public boolean says(String word) {
      return Arrays.asList(info.split(" ")).contains(word);
    }
  }

  /// A heading and the fences up to the next heading of any level.
  public record Section(String heading, List<Fence> fences) {}

  /// Lines to put in the place of others.
  private record Change(int lines, List<String> now) {}

  private final Path file;
  private final List<String> lines;
  private final List<Section> sections = new ArrayList<>();
  private final SortedMap<Integer, Change> blessed = new TreeMap<>();

  private Page(Path file, String text) {
    this.file = file;
    this.lines = Arrays.asList(text.split("\n", -1));
    sections.add(new Section("", new ArrayList<>()));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        i = fence(i);
      } else if (line.matches("#{1,6} .*")) {
        sections.add(new Section(line.replaceFirst("^#+ +", "").strip(), new ArrayList<>()));
      }
    }
  }

  private int fence(int from) {
    String open = lines.get(from);
    String marks = open.substring(0, open.length() - open.replaceFirst("^`+", "").length());
    int end = from + 1;
    while (!lines.get(end).equals(marks)) {
      end++;
    }
    String body = String.join("\n", lines.subList(from + 1, end));
    String info = open.substring(marks.length()).strip();
    sections.getLast().fences().add(new Fence(info, body, from + 1));
    return end;
  }

  /// Reads a page.
  public static Page read(Path file) throws IOException {
    return new Page(file, Files.readString(file));
  }

  /// The fences in the order of the page.
  public List<Fence> fences() {
    return sections.stream().flatMap(section -> section.fences().stream()).toList();
  }

  /// The headings with their fences; what stands before the first heading has an empty one.
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /// The lines of the page, fences included.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /// Where the page lies.
  public Path file() {
    return file;
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
    int length = fence.body().isEmpty() ? 0 : fence.body().split("\n", -1).length;
    expect(fence.line(), length, now.isEmpty() ? List.of() : Arrays.asList(now.split("\n", -1)));
  }

  /// Compares lines of the page with what they should be.
  ///
  /// @param after the number of the line before them
  /// @param length how many there are
  public void expect(int after, int length, List<String> now) {
    List<String> then = lines.subList(after, after + length);
    if (then.equals(now)) {
      return;
    }
    if (System.getProperty("bless") == null) {
      assertEquals(String.join("\n", then), String.join("\n", now), () -> file + ":" + (after + 1));
    }
    blessed.put(after, new Change(length, List.copyOf(now)));
  }

  /// Runs a test with this page and writes the page if that blessed anything.
  public void run(PageTest test) throws Exception {
    int before = blessed.size();
    test.run(this);
    if (blessed.size() == before) {
      return;
    }
    List<String> result = new ArrayList<>();
    int done = 0;
    for (Map.Entry<Integer, Change> change : blessed.entrySet()) {
      result.addAll(lines.subList(done, change.getKey()));
      result.addAll(change.getValue().now());
      done = change.getKey() + change.getValue().lines();
    }
    result.addAll(lines.subList(done, lines.size()));
    Files.writeString(file, String.join("\n", result));
    fail("blessed " + file + ": look at the change");
  }
}
