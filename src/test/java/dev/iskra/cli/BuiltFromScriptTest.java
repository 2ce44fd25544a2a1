package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mod of others, put below `mod-src/script/` as it is: it builds, whatever is wrong with it, and
/// each of its files is in the output byte for byte or named by a finding. Real mods lie beside the
/// project, if at all (`-Diskra.shared` says where else).
class BuiltFromScriptTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("iskra.shared", "../shared"), "corpora");

  @TempDir Path scratch = Path.of("");

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /// A declaration with the fields of a descriptor.
  private static String declaration(ModDescriptor said) {
    StringBuilder text = new StringBuilder("mod theirs ");
    text.append(quoted(said.title().isEmpty() ? "A Mod Without a Name" : said.title()));
    text.append(" {\n    languages = [ english ]\n");
    field(text, "version", said.value("version").map(Scalar::text).orElse("1.0"));
    field(text, "game", said.game().isEmpty() ? "1.17.*" : said.game());
    said.value("picture").ifPresent(value -> field(text, "picture", value.text()));
    said.value("remote_file_id").ifPresent(value -> field(text, "remote_file_id", value.text()));
    list(text, "tags", said.words("tags"));
    list(text, "dependencies", said.words("dependencies"));
    list(text, "replace_path", said.values("replace_path"));
    return text.append("}\n").toString();
  }

  private static String quoted(String value) {
    return '"' + value + '"';
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append("    ").append(name).append(" = ").append(quoted(value)).append('\n');
  }

  private static void list(StringBuilder text, String name, Stream<Scalar> values) {
    List<String> items = values.map(word -> quoted(word.text())).toList();
    if (!items.isEmpty()) {
      text.append("    ").append(name).append(" = [ ").append(String.join(", ", items));
      text.append(" ]\n");
    }
  }

  /// Builds a project whose script is there, with and without a baseline.
  private int assertBuilds(SmallMod mod) throws IOException {
    Path script = mod.root().resolve("p/mod-src/script");
    Path descriptor = script.resolve(ModDescriptor.FILE);
    ModDescriptor said =
        Files.exists(descriptor)
            ? ModDescriptor.read(SourceFile.of(ModDescriptor.FILE, Files.readAllBytes(descriptor)))
            : ModDescriptor.NONE;
    mod.put("p/mod-src/mod.iskra", declaration(said));
    Ran built = mod.run("build", "--error-format", "gcc");
    assertTrue(built.exit() <= 1, built.shown());
    List<String> errors = built.out().lines().filter(l -> l.contains(": error: ")).toList();
    assertEquals(errors.isEmpty() ? 0 : 1, built.exit(), built.shown());
    List<String> ours = errors.stream().filter(l -> !l.startsWith("mod-src/script/")).toList();
    assertEquals(List.of(), ours);
    int files = assertHolds(script, mod.root().resolve("p/out/theirs"), built);

    Ran known = mod.run("check", "--write-baseline", "--baseline", "known.txt", "--quiet");
    assertEquals(0, known.exit(), known.shown());
    Ran again = mod.run("build", "--baseline", "known.txt", "--quiet");
    assertEquals(0, again.exit(), again.shown());
    return files;
  }

  /// Every source is in the output or in a finding, and the output holds nothing else.
  private static int assertHolds(Path script, Path out, Ran built) throws IOException {
    NavigableSet<String> left = names(out);
    assertTrue(left.remove(ModDescriptor.FILE), left::toString);
    List<String> missing = new ArrayList<>();
    for (String name : names(script)) {
      if (left.remove(name)) {
        assertArrayEquals(
            Files.readAllBytes(script.resolve(name)), Files.readAllBytes(out.resolve(name)), name);
      } else if (!name.equals(ModDescriptor.FILE) && !isNamed(name, built)) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing, "neither in the output nor in a finding");
    assertEquals(Set.of(), left, "in the output, and from nowhere");
    return names(script).size();
  }

  /// Whether a finding is about a file or about a folder that it lies in.
  private static boolean isNamed(String name, Ran built) {
    for (String part = name; !part.isEmpty(); part = part.replaceFirst("/?[^/]*$", "")) {
      String start = "mod-src/script/" + part + ":";
      if (built.out().lines().anyMatch(l -> l.startsWith(start) && l.contains("not copied"))) {
        return true;
      }
    }
    return false;
  }

  private static NavigableSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void untidyModsDo() throws IOException {
    SmallMod mod = new SmallMod(scratch);
    String script = "p/mod-src/script/";
    mod.put(
        script + "descriptor.mod",
        """
        name="A Mod: Of Others"
        version="v2026update1"
        supported_version="1.*"
        user_dir="of_others"
        picture="thumbnail.png"
        remote_file_id="30"
        tags={ "Events" }
        dependencies={ "One" "Another" }
        replace_path="common/ideas"
        """);
    mod.put(script + "README.md", "read me");
    mod.put(script + "no_extension", "anything");
    mod.put(script + ".vscode/settings.json", "{}");
    mod.put(script + "common/ideas/.hidden.txt", "ideas = { }");
    mod.put(script + "common/ideas/thumbs.db", "thumbs");
    mod.put(script + "common/ideas/x.txt.bak", "ideas = { }");
    mod.put(script + "common/ideas/x.txt", "\uFEFFideas = {\r\n\tcountry = { a = { } }\n");
    mod.put(script + "common/national_focus/x.txt", "focus_tree = { id = a } } stray\n");
    mod.put(
        script + "events/x.txt", "country_event = { id = 1 id = 2 option = { no_effect = 1 } }");
    mod.put(script + "localisation/x_l_english.yml", "l_english:\n a:0 \"No mark\n b \"c\"");
    mod.put(script + "map/definition.csv", "0;0;0;0;land;false;unknown;0\n");
    Files.write(
        scratch.resolve(script + "events/latin.txt"),
        "# Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(13, assertBuilds(mod));
    String descriptor = Files.readString(scratch.resolve("p/out/theirs/descriptor.mod"));
    for (String word :
        List.of(
            "A Mod: Of Others",
            "v2026update1",
            "1.*",
            "user_dir=\"of_others\"",
            "30",
            "thumbnail.png",
            "Events",
            "One",
            "Another",
            "common/ideas")) {
      assertTrue(descriptor.contains(word), () -> word + " is not in\n" + descriptor);
    }
  }

  @Test
  void anErrorOfOursIsReportedWhereNothingIsWritten() throws IOException {
    SmallMod mod = SmallMod.in(scratch);
    mod.put(
        "p/mod-src/b.iskra", "event broken \"Broken\" { option \"Ok\" { no_such_effect = yes } }");
    Ran known = mod.run("check", "--write-baseline", "--baseline", "known.txt", "--quiet");
    assertEquals(0, known.exit(), known.shown());
    Ran built = mod.run("build", "--baseline", "known.txt");
    assertEquals(1, built.exit(), built.shown());
    assertTrue(built.out().contains("no_such_effect"), built.shown());
  }

  @Test
  void modsOfOthersDo() throws IOException {
    if (!Files.isDirectory(CORPORA)) {
      System.out.println("mods of others not built: there is no folder " + CORPORA);
      return;
    }
    List<String> built = new ArrayList<>();
    try (Stream<Path> mods = Files.list(CORPORA)) {
      for (Path mod : mods.filter(Files::isDirectory).sorted().toList()) {
        SmallMod project = new SmallMod(scratch.resolve(mod.getFileName().toString()));
        copy(mod, project.root().resolve("p/mod-src/script"));
        built.add(mod.getFileName() + " (" + assertBuilds(project) + " files)");
      }
    }
    System.out.println("mods of others built: " + String.join(", ", built));
  }
}
