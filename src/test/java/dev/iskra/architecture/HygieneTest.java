package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.AllRules;
import dev.iskra.diagnostic.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The state of the files: sizes, words left behind, pages that nobody reads.
class HygieneTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 40;
  private static final int LARGEST_PACKAGE = 25;

  /// The packages that are not yet cut by subject. One that is cut leaves this list; none joins it.
  private static final Set<String> NOT_YET_CUT = Set.of("check", "compiler", "game");

  /// A type at one of the indents of members; everything else there that opens a block is a
  /// method or lies in one.
  private static final Pattern TYPE =
      Pattern.compile(".*\\b(class|record|enum|interface)\\b [A-Z].*");

  private static List<Path> files(String... roots) throws IOException {
    List<Path> result = new ArrayList<>();
    for (String root : roots) {
      if (Files.exists(Path.of(root))) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
          files.filter(Files::isRegularFile).sorted().forEach(result::add);
        }
      }
    }
    assertTrue(!result.isEmpty(), "no files in " + String.join(", ", roots));
    return result;
  }

  private static List<Path> java(String root) throws IOException {
    return files(root).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  @Test
  void filesAndMethodsAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : java("src")) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > LONGEST_FILE) {
        tooLong.add(file + " has " + lines.size() + " lines");
      }
      // A test's table of cases may be as long as it has cases.
      if (file.startsWith("src/main")) {
        longMethods(lines).forEach(line -> tooLong.add(file + ":" + line));
      }
    }
    assertEquals(List.of(), tooLong);
  }

  /// The first lines of blocks at the indents of members that are too long, counted from 1.
  private static List<Integer> longMethods(List<String> lines) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = line.length() - line.stripLeading().length();
      boolean member = indent == 2 || indent == 4;
      boolean block = member && line.contains("(") && opensBlock(lines, i, indent);
      if (block && !TYPE.matcher(line).matches()) {
        String end = " ".repeat(indent) + "}";
        int length = 1;
        while (i + length < lines.size() && !lines.get(i + length).startsWith(end)) {
          length++;
        }
        if (length > LONGEST_METHOD) {
          result.add(i + 1);
        }
      }
    }
    return result;
  }

  /// Whether the statement or heading that begins on a line ends with an opening brace.
  private static boolean opensBlock(List<String> lines, int first, int indent) {
    int at = first;
    while (!lines.get(at).endsWith("{")) {
      at++;
      String line = at < lines.size() ? lines.get(at) : "";
      if (line.length() - line.stripLeading().length() <= indent) {
        return false;
      }
    }
    return true;
  }

  @Test
  void longMethodsAreFound() {
    List<String> lines = new ArrayList<>(List.of("class A {", "  void a(", "      int b) {"));
    for (int i = 0; i < LONGEST_METHOD; i++) {
      lines.add("    a();");
    }
    lines.addAll(List.of("  }", "}"));
    assertEquals(List.of(2), longMethods(lines));
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    // Put together here, so that this file does not hold them.
    List<String> words =
        List.of("TO" + "DO", "FIX" + "ME", "/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/");
    List<String> found = new ArrayList<>();
    for (Path file :
        files("src/main", "src/test/java", "grammar", "docs", "editors", ".ci", ".github")) {
      if (isText(file)) {
        String text = Files.readString(file);
        words.stream().filter(text::contains).forEach(word -> found.add(file + " holds " + word));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void linesEndAlike() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file :
        files("src/main", "src/test/java", "grammar", "docs", "editors", ".ci", ".github")) {
      if (isText(file) && Files.readString(file).contains("\r")) {
        found.add(file.toString());
      }
    }
    assertEquals(List.of(), found);
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(java|md|g4|yml|xml)|.*/run");
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Set<Path> folders = new TreeSet<>();
    java("src/main/java").forEach(file -> folders.add(file.getParent()));
    for (Path folder : folders) {
      Path info = folder.resolve("package-info.java");
      assertTrue(Files.exists(info), () -> "no " + info);
      String text = Files.readString(info);
      assertTrue(text.startsWith("///") && text.contains("@NullMarked"), info.toString());
    }
  }

  @Test
  void packagesAreSmall() throws IOException {
    assertEquals(NOT_YET_CUT, packagesOver(LARGEST_PACKAGE));
    assertTrue(packagesOver(0).contains("kinds.oob"));
  }

  /// The packages, without the root's name, that hold more types than this.
  private static Set<String> packagesOver(int size) throws IOException {
    Path root = Path.of("src/main/java/dev/iskra");
    Map<String, Integer> sizes = new TreeMap<>();
    for (Path file : java(root.toString())) {
      if (!file.endsWith("package-info.java")) {
        String folder = root.relativize(file.getParent()).toString();
        sizes.merge(folder.replace('\\', '/').replace('/', '.'), 1, Integer::sum);
      }
    }
    sizes.values().removeIf(count -> count <= size);
    return sizes.keySet();
  }

  @Test
  void everyPageBesideTheCodeHasAReader() throws IOException {
    Set<String> pages = new TreeSet<>();
    AllRules.list().forEach(rule -> pages.add("src/main/java" + RulePage.path(rule)));
    for (Path file : files("src/main/java")) {
      String name = file.toString().replace('\\', '/');
      boolean ofAKind = name.contains("/kinds/");
      assertTrue(!name.endsWith(".md") || ofAKind || pages.contains(name), name);
    }
  }

  @Test
  void generatedTestsAreCounted() throws IOException {
    // Surefire 3.5 drops a generated test that has the address of a file, failed or not.
    String call = ".toU" + "ri()";
    for (Path file : java("src/test/java")) {
      assertTrue(!Files.readString(file).contains(call), () -> file + " calls " + call);
    }
  }
}
