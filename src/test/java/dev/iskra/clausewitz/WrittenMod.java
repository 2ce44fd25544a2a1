package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.localisation.Localisation;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.corpus.BuiltMod;
import dev.iskra.emit.SourceIndex;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The output of a build as one who did not write it finds it.
///
/// @param project the folder of its sources
/// @param index its source map, read back
record WrittenMod(Path project, List<WrittenFile> files, SourceIndex index) {
  /// The fields of events and their options that hold the keys of texts.
  private static final Set<String> TEXTS = Set.of("title", "desc", "name", "text");

  private static final Set<String> SCRIPT = Set.of("txt", "gfx", "gui", "asset", "mod");
  private static final Pattern LOCALISATION =
      Pattern.compile("localisation/([a-z_]+)/\\w+_l_([a-z_]+)\\.yml");

  /// One file.
  ///
  /// @param path in the mod's folder, or `⟨mod⟩.mod` beside it
  /// @param isCopy whether a source file has the same bytes
  record WrittenFile(String path, byte[] bytes, boolean isCopy) {
    boolean isScript() {
      return SCRIPT.contains(path.substring(path.lastIndexOf('.') + 1))
          && !path.startsWith("interface/credits");
    }

    SourceFile source() {
      return SourceFile.of(path, bytes);
    }

    Localisation localisation() {
      return LocalisationReader.read(source()).value();
    }

    void checkLocalisation() {
      Matcher name = LOCALISATION.matcher(path);
      assertTrue(name.matches(), path + " is not a name the game looks for");
      assertEquals(name.group(1), name.group(2), path);
      assertTrue(Encoding.marked(bytes), path + " has no byte-order mark");
      assertEquals(List.of(), LocalisationReader.read(source()).diagnostics());
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertTrue(text.startsWith("\uFEFFl_" + name.group(2) + ":"), path + " has another header");
    }

    int lines() {
      return (int) source().text().lines().count();
    }
  }

  static WrittenMod of(BuiltMod built, Path project) {
    Set<String> copies = new HashSet<>();
    built.sources().scripts().forEach(script -> copies.add(script.path().value()));
    built.sources().assets().forEach(asset -> copies.add(asset.path().value()));
    String folder = built.mod().folder() + "/";
    List<WrittenFile> files = new ArrayList<>();
    built
        .tree()
        .files()
        .forEach(
            (name, bytes) -> {
              String path = name.startsWith(folder) ? name.substring(folder.length()) : name;
              files.add(new WrittenFile(path, bytes, copies.contains(path)));
            });
    return new WrittenMod(project, files, SourceIndex.of(built.mod().sourceMap()));
  }

  private List<Field> definitions(String under) {
    List<Field> result = new ArrayList<>();
    for (WrittenFile file : files) {
      if (file.path().startsWith(under) && file.isScript()) {
        ScriptReader.read(file.source()).value().root().fields().forEach(result::add);
      }
    }
    return result;
  }

  private List<Block> blocks(String under) {
    List<Block> result = new ArrayList<>();
    for (Field field : definitions(under)) {
      if (field.value() instanceof Block block) {
        result.add(block);
      }
    }
    return result;
  }

  /// The ids of all events, focuses and trees, however often they are defined.
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    blocks("events/").forEach(event -> event.scalar("id").ifPresent(id -> ids.add("event " + id)));
    for (Block block : blocks("common/national_focus/")) {
      block.scalar("id").ifPresent(id -> ids.add("focus or tree " + id));
      focuses(block).forEach(focus -> ids.add("focus " + focus.scalar("id").orElseThrow()));
    }
    return ids;
  }

  private static List<Block> focuses(Block tree) {
    return tree.fields()
        .filter(field -> field.is("focus"))
        .map(Field::value)
        .filter(Block.class::isInstance)
        .map(Block.class::cast)
        .toList();
  }

  /// The keys that something asks for and no language has.
  Set<String> missingTexts() {
    Set<String> asked = new TreeSet<>();
    blocks("events/").forEach(event -> texts(event, asked));
    index.known().stream()
        .filter(known -> known.kind().endsWith("focus"))
        .forEach(known -> asked.add(known.id()));
    for (WrittenFile file : files) {
      if (file.path().endsWith(".yml")) {
        file.localisation().entries().forEach(entry -> asked.remove(entry.key()));
      }
    }
    return asked;
  }

  private static void texts(Block block, Set<String> asked) {
    block
        .fields()
        .forEach(
            field -> {
              boolean text = TEXTS.contains(field.key().text());
              if (field.value() instanceof Scalar key && text) {
                asked.add(key.text());
              } else if (field.is("custom_effect_tooltip") && field.value() instanceof Scalar key) {
                asked.add(key.text());
              } else if (field.value() instanceof Block inner && (text || field.is("option"))) {
                texts(inner, asked);
              }
            });
  }

  /// Every line has an origin that exists, and every id is found from both sides.
  void checkOrigins() throws IOException {
    Map<String, Integer> mapped = new HashMap<>();
    Map<String, Integer> lengths = new HashMap<>();
    for (SourceIndex.Run run : index.runs()) {
      mapped.merge(run.emitted().path(), run.count(), Integer::sum);
      String source = run.source().path();
      if (!lengths.containsKey(source)) {
        byte[] bytes = Files.readAllBytes(project.resolve(source));
        lengths.put(source, SourceFile.of(source, bytes).lines().count());
      }
      int last = run.source().line() + (run.count() - 1) * run.step();
      assertTrue(run.source().line() > 0, run::toString);
      assertTrue(last <= lengths.getOrDefault(source, 0), run::toString);
    }
    for (WrittenFile file : files) {
      int known = mapped.getOrDefault(file.path(), 0);
      if (known > 0) {
        int lines = file.isCopy() ? file.source().lines().count() : file.lines();
        assertEquals(lines, known, "lines of " + file.path());
      } else {
        boolean beside = file.path().endsWith(".map.json") || file.path().endsWith(".mod");
        assertTrue(beside || file.isCopy(), file.path() + " comes from nowhere");
      }
    }
    for (SourceIndex.Known known : index.known()) {
      assertTrue(index.named(known.id()).contains(known));
      assertEquals(known.source(), index.sourceOf(known.emitted()).orElseThrow());
      assertTrue(index.emittedFrom(known.source()).contains(known.emitted()));
    }
  }
}
