package dev.iskra.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Everything that is sound script is Iskra, and means the same: both readers give the same tree,
/// of whole files and of every block pasted into a declaration of ours.
class SupersetTest {
  private static final Path PAGE = Path.of("src/test/corpus/spec/superset.md");
  private static final int GENERATED = 3_000;

  /// The page's fences in `script`, each a test of its own with the file and line it stands at.
  @TestFactory
  Stream<DynamicTest> everyConstructOnThePage() throws IOException {
    List<Fences.Fence> fences = Fences.of(PAGE, "script");
    assertTrue(fences.size() > 40, "the page has lost its examples");
    return fences.stream()
        .map(
            fence ->
                DynamicTest.dynamicTest(
                    fence.name(), () -> provenSound(fence.name(), fence.bytes())));
  }

  /// The page's fences in `iskra` hold forms of ours that look most like script: they must not be
  /// taken for it.
  @TestFactory
  Stream<DynamicTest> everyFormOfOursOnThePage() throws IOException {
    return Fences.of(PAGE, "iskra").stream()
        .map(
            fence ->
                DynamicTest.dynamicTest(
                    fence.name(), () -> recognised(fence.name(), fence.bytes())));
  }

  private static void recognised(String name, byte[] bytes) {
    Outcome<SyntaxFile> parsed = Parser.parse(SourceFile.of(name, bytes));
    assertEquals(List.of(), parsed.diagnostics(), name);
    List<String> lines = RawLines.ofIskra(parsed.value().statements(), 0);
    boolean phrase =
        parsed.value().statements().stream().anyMatch(Statement.Phrase.class::isInstance);
    assertTrue(
        phrase || lines.stream().anyMatch(l -> l.contains("OURS ")), () -> "script: " + lines);
  }

  @Test
  void everyGeneratedScript() {
    for (int seed = 0; seed < GENERATED; seed++) {
      provenSound("script of seed " + seed, IskraGenerator.script(seed, 8).bytes());
    }
  }

  /// Raw entries between forms of ours: the script survives unchanged, the forms are recognised.
  @Test
  void everyGeneratedMixture() {
    for (int seed = 0; seed < GENERATED; seed++) {
      IskraGenerator.Generated generated = IskraGenerator.mixed(seed, 8);
      SourceFile source = SourceFile.of("seed-" + seed + ".iskra", generated.bytes());
      Outcome<SyntaxFile> parsed = Parser.parse(source);
      assertEquals(List.of(), parsed.diagnostics(), source::text);
      String tree = TreeText.of(parsed.value(), IskraGenerator.HEADS);
      assertEquals(generated.tree(), tree, source.path() + source.text());
      List<String> comments = parsed.value().comments().stream().map(Span::text).toList();
      assertEquals(generated.comments(), comments, source::text);
      for (int i = 0; i < generated.entries().size(); i++) {
        assertEquals(generated.entryTrees().get(i), read(generated.entries().get(i)));
      }
    }
  }

  /// What the script reader makes of a raw entry, told as [TreeText] would.
  private static String read(String entry) {
    Script script = ScriptReader.read(SourceFile.of("entry.txt", entry)).value();
    return ScriptText.of(script.entries());
  }

  @Test
  void everySoundFileOfRealMods() {
    List<String> unsound = new ArrayList<>();
    int files = 0;
    int blocks = 0;
    for (Corpora.File file : Corpora.files()) {
      Outcome<Script> script = ScriptReader.read(file.source());
      List<Diagnostic> worse = worse(script);
      if (worse.isEmpty()) {
        files++;
        blocks += proven(file.name(), file.bytes());
      } else {
        unsound.add(file.name() + ": " + worse.getFirst().rule().title());
      }
    }
    System.out.println(
        "superset proof: " + files + " sound files and " + blocks + " blocks of real script");
    unsound.forEach(name -> System.out.println("  not sound, so not compared: " + name));
  }

  private static List<Diagnostic> worse(Outcome<Script> script) {
    return script.diagnostics().stream().filter(d -> d.severity() != Severity.INFO).toList();
  }

  private static void provenSound(String name, byte[] bytes) {
    Outcome<Script> script = ScriptReader.read(SourceFile.of(name, bytes));
    assertEquals(List.of(), worse(script), () -> "no sound script: " + new String(bytes, UTF_8));
    proven(name, bytes);
  }

  /// Compares the whole file, and each of its blocks pasted into a declaration; gives their
  /// number.
  private static int proven(String name, byte[] bytes) {
    Script script = ScriptReader.read(SourceFile.of(name, bytes)).value();
    Outcome<SyntaxFile> parsed = Parser.parse(SourceFile.of(name, bytes));
    assertEquals(List.of(), parsed.diagnostics(), () -> name + "\n" + new String(bytes, UTF_8));
    same(
        name,
        RawLines.ofScript(script.entries(), 0),
        RawLines.ofIskra(parsed.value().statements(), 0));
    assertEquals(places(script.comments()), places(parsed.value().comments()), name);
    List<Block> blocks = new ArrayList<>();
    script.entries().forEach(entry -> gather(entry, blocks));
    blocks.forEach(block -> pasted(name, bytes, block));
    return blocks.size();
  }

  private static void pasted(String name, byte[] bytes, Block block) {
    byte[] head = "## pasted\nfocus pasted as \"TAG_{{x}}\" ".getBytes(UTF_8);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(head);
    text.write(bytes, block.start(), block.end() - block.start());
    text.writeBytes("\nevent e \"E\" { }\n".getBytes(UTF_8));
    Outcome<SyntaxFile> parsed = Parser.parse(SourceFile.of(name, text.toByteArray()));
    assertEquals(List.of(), parsed.diagnostics(), name);
    assertEquals(2, parsed.value().statements().size(), () -> name + " pasted: " + text);
    if (parsed.value().statements().getFirst() instanceof Statement.Declaration declaration) {
      List<String> expected = RawLines.ofScript(block.entries(), block.start());
      same(name, expected, RawLines.ofIskra(declaration.body().statements(), head.length));
    } else {
      throw new AssertionError(name + ": no declaration: " + text);
    }
  }

  private static void gather(Entry entry, List<Block> blocks) {
    Value value =
        switch (entry) {
          case Field field -> field.value();
          case Item item -> item.value();
          default -> throw new IllegalStateException("no reader gives this: " + entry);
        };
    if (value instanceof Block block) {
      blocks.add(block);
      block.entries().forEach(inner -> gather(inner, blocks));
    }
  }

  private static void same(String name, List<String> expected, List<String> actual) {
    int length = Math.min(expected.size(), actual.size());
    for (int i = 0; i < length; i++) {
      assertEquals(expected.get(i), actual.get(i), name);
    }
    assertEquals(expected.size(), actual.size(), name);
  }

  private static List<String> places(List<Span> spans) {
    return spans.stream().map(span -> span.start() + ".." + span.end()).toList();
  }
}
