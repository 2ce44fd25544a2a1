package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Definition;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.FactsFile;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.index.FileIndexer;
import dev.iskra.index.GameFile;
import dev.iskra.index.Index;
import dev.iskra.index.IndexedFile;
import dev.iskra.kinds.AllKinds;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.pack.Output;
import dev.iskra.pack.SingleFile;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `iskra index` makes of a game in miniature, as text in `facts/` beside it; `-Dbless`
/// writes that anew and fails.
class IndexTest {
  private static final Path CORPUS = Path.of("src/test/corpus/miniature-game");
  private static final IndexFolders.Progress UNSEEN = (files, of) -> {};

  private static Outcome<Optional<Index>> index(Optional<String> game, List<String> mods) {
    return index(CORPUS, game, mods, 2);
  }

  private static Outcome<Optional<Index>> index(
      Path base, Optional<String> game, List<String> mods, int threads) {
    return new IndexFolders(base, game, mods, "english").read(threads, UNSEEN);
  }

  private static FactsFile file(Outcome<Optional<Index>> indexed) {
    byte[] bytes = indexed.value().orElseThrow().bytes();
    return FactsFile.read(SourceFile.of("x.facts", bytes)).value().orElseThrow();
  }

  @Test
  void soundGame() throws IOException {
    Outcome<Optional<Index>> indexed = index(Optional.of("game"), List.of());
    assertEquals(List.of(), indexed.diagnostics());
    compare("game.txt", text(file(indexed)));
  }

  @Test
  void damagedGame(@TempDir Path folder) throws IOException {
    overlay(folder.resolve("game"), "game", "broken");
    Outcome<Optional<Index>> indexed = index(folder, Optional.of("game"), List.of(), 2);
    assertTrue(indexed.diagnostics().stream().allMatch(d -> d.severity() == Severity.WARNING));
    StringBuilder text = new StringBuilder();
    for (Diagnostic found : indexed.diagnostics()) {
      text.append(found.at().source().path()).append(" [").append(found.rule().title());
      text.append("] ").append(found.message()).append('\n');
    }
    compare("broken.txt", text + "\n" + text(file(indexed)));
  }

  @Test
  void mod() throws IOException {
    Outcome<Optional<Index>> indexed = index(Optional.empty(), List.of("mod"));
    assertEquals(List.of(), indexed.diagnostics());
    compare("mod.txt", text(file(indexed)));
  }

  @Test
  void gameAsTheModMakesIt() throws IOException {
    compare("game-with-mod.txt", text(file(index(Optional.of("game"), List.of("mod")))));
  }

  /// Every kind of definition that there is a line for is in the miniature.
  @Test
  void everyKindIsThere() {
    FactsFile facts = file(index(Optional.of("game"), List.of()));
    for (Definition definition : Vocabulary.definitions().all()) {
      assertTrue(facts.count(definition.family()) > 0, definition.family().id());
    }
  }

  /// Whoever asks for an attribute of the base game may ask for it of any facts.
  @Test
  void columnsAreThoseOfTheBaseGame() {
    Facts built = Facts.newest();
    Facts indexed = Facts.of(List.of(file(index(Optional.of("game"), List.of()))));
    for (ObjectType family : ObjectType.values()) {
      if (indexed.covers(family)) {
        assertTrue(indexed.attributes(family).containsAll(built.attributes(family)), family.id());
      }
    }
  }

  @Test
  void threadsAndOrderChangeNothing() throws IOException {
    byte[] one = index(CORPUS, Optional.of("game"), List.of(), 1).value().orElseThrow().bytes();
    byte[] four = index(CORPUS, Optional.of("game"), List.of(), 4).value().orElseThrow().bytes();
    assertArrayEquals(one, four);
    List<IndexedFile> gleaned = new ArrayList<>();
    FileIndexer gleaner = new FileIndexer("english");
    Path root = CORPUS.resolve("game");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        String place = SourceReader.slashed(root.relativize(path)).replaceFirst("^dlc/[^/]*/", "");
        var inGame = new ModPath(place);
        if (gleaner.wants(inGame)) {
          SourceFile source = SourceFile.of(place, Files.readAllBytes(path));
          gleaned.add(gleaner.glean(new GameFile(inGame, source)));
        }
      }
    }
    Collections.shuffle(gleaned, new Random(7));
    Index.Origin origin =
        new Index.Origin(FactsFile.Kind.GAME, "1.17.4", List.of(), List.of(), List.of());
    assertArrayEquals(one, Index.of(gleaned, origin).value().bytes());
  }

  @Test
  void modsLieOverTheGame() {
    FactsFile game = file(index(Optional.of("game"), List.of()));
    FactsFile mod = file(index(Optional.empty(), List.of("mod")));
    Facts alone = Facts.of(List.of(game));
    Facts facts = Facts.of(List.of(mod, game));
    assertTrue(facts.knowsMod("Lantern Days"));
    assertFalse(alone.knowsMod("Lantern Days"));
    // replace_path takes the game's focuses away, a file at the same path the ideas of the game's.
    assertTrue(alone.has(ObjectType.FOCUS, "ALM_mend_the_nets"));
    assertFalse(facts.has(ObjectType.FOCUS, "ALM_mend_the_nets"));
    assertTrue(facts.has(ObjectType.FOCUS, "ALM_light_the_lanterns"));
    assertEquals(List.of("lantern_tree"), facts.names(ObjectType.FOCUS_TREE).toList());
    assertFalse(facts.has(ObjectType.IDEA, "almark_empty_nets"));
    assertTrue(facts.has(ObjectType.IDEA, "almark_fishing_fleets"));
    assertTrue(facts.has(ObjectType.IDEA, "harbour_economy"));
    assertEquals(3, facts.count(ObjectType.IDEA));
    assertEquals(7, facts.count(ObjectType.EVENT));
    assertEquals(List.of("lantern.1"), facts.nearest(ObjectType.EVENT, "lanten.1"));
    assertTrue(facts.covers(ObjectType.FOCUS));
    // The words of the program stay, what only the base game has does not.
    assertTrue(facts.has(ObjectType.EFFECT, "add_political_power"));
    assertFalse(facts.has(ObjectType.FOCUS, "SOV_collectivist_propaganda"));
    assertEquals("1.17.4", facts.version());
    assertEquals(facts, Facts.of(List.of(mod, game)));
  }

  @Test
  void modsLieOverWhatIsBuiltIn() {
    Facts facts = Facts.of(List.of(file(index(Optional.empty(), List.of("mod")))));
    assertFalse(facts.has(ObjectType.FOCUS, "SOV_collectivist_propaganda"));
    assertTrue(facts.has(ObjectType.EVENT, "AAT_MIO_events.1"));
    assertTrue(facts.has(ObjectType.EVENT, "lantern.1"));
    assertEquals(
        Optional.of("events/lantern.txt"),
        facts.find(ObjectType.EVENT, "lantern.1").flatMap(event -> event.attribute("place")));
    assertEquals(2, facts.count(ObjectType.FOCUS) + facts.count(ObjectType.FOCUS_TREE));
    assertEquals(Facts.newest().count(ObjectType.EVENT) + 1, facts.count(ObjectType.EVENT));
    assertTrue(facts.covers(ObjectType.EVENT));
    assertTrue(facts.covers(ObjectType.EVENT_NAMESPACE));
    assertFalse(facts.covers(ObjectType.MTTH_VARIABLE), "no table of the base game has them");
  }

  @Test
  void whatMayBeMissingIsNotCovered(@TempDir Path folder) throws IOException {
    overlay(folder.resolve("game"), "game", "broken");
    Facts facts = Facts.of(List.of(file(index(folder, Optional.of("game"), List.of(), 2))));
    assertFalse(facts.covers(ObjectType.FOCUS));
    assertTrue(facts.has(ObjectType.FOCUS, "ALM_mend_the_nets"));
    assertTrue(facts.covers(ObjectType.DECISION), "behind a stray brace nothing is lost");
  }

  /// What the game in miniature says of itself is sound by its own facts.
  @Test
  void checkedAgainstItself(@TempDir Path folder) throws IOException {
    FactsPlace place = new FactsPlace(folder.resolve("game.facts"), "game.facts");
    Files.write(place.path(), index(Optional.of("game"), List.of()).value().orElseThrow().bytes());
    for (String mod : List.of("game", "mod")) {
      Outcome<Sources> read = ScriptFolder.read(CORPUS.resolve(mod), 2, List.of(place));
      ModDescriptor closed =
          ModDescriptor.read(SourceFile.of(ModDescriptor.FILE, "supported_version = \"1.17.4\""));
      Sources sources = read.value().with(closed);
      List<Diagnostic> found = Compiler.check(sources, AllKinds.list(), 2).diagnostics();
      // It has the texts and sprites that its own test of facts wants, not all that players see.
      Set<String> shown =
          Set.of("key-without-text", "unknown-decision-icon", "unknown-picture", "unresolved-name");
      assertEquals(
          List.of(),
          found.stream()
              .filter(d -> !shown.contains(d.rule().title()))
              .map(d -> d.at() + " " + d.message())
              .toList());
    }
  }

  @Test
  void foldersThatAreNone() {
    assertEquals(
        List.of("not-a-game"), titles(index(Optional.of("facts"), List.of()).diagnostics()));
    assertEquals(
        List.of("not-a-mod"), titles(index(Optional.empty(), List.of("facts")).diagnostics()));
    assertEquals(Optional.empty(), index(Optional.of("nowhere"), List.of()).value());
  }

  @Test
  void factsAreWrittenOnceAndWholly(@TempDir Path folder) throws IOException {
    Index index = index(Optional.of("game"), List.of()).value().orElseThrow();
    Files.createDirectories(folder.resolve(Project.SOURCES));
    FactsPlace place = FactsPlace.of(folder, "", index.origin());
    assertEquals("facts/game.facts", place.name());
    assertEquals(Output.Result.WRITTEN, file(place).write(index.bytes()).value());
    assertEquals(Output.Result.UNCHANGED, file(place).write(index.bytes()).value());
    assertTrue(place.read().value().isPresent());
    Files.write(folder.resolve("file"), new byte[1]);
    FactsPlace bad = FactsPlace.of(folder, "file/x.facts", index.origin());
    assertEquals(
        List.of("unwritable-output"), titles(file(bad).write(index.bytes()).diagnostics()));
    assertEquals(List.of("unreadable-file"), titles(bad.read().diagnostics()));
  }

  private static SingleFile file(FactsPlace place) {
    return new SingleFile(place.path(), place.name(), "--output", FactsFile.MARK);
  }

  @Test
  void aFileWithoutFactsIsNotReplaced(@TempDir Path folder) throws IOException {
    Index index = index(Optional.of("game"), List.of()).value().orElseThrow();
    Path source = folder.resolve("a.iskra");
    Files.writeString(source, "# mine");
    FactsPlace place = FactsPlace.of(folder, "a.iskra", index.origin());
    assertEquals(
        List.of("output-not-ours"), titles(file(place).write(index.bytes()).diagnostics()));
    assertEquals("# mine", Files.readString(source));
    Files.write(source, Files.readAllBytes(Files.write(folder.resolve("b"), index.bytes())));
    assertEquals(Output.Result.UNCHANGED, file(place).write(index.bytes()).value());
  }

  @Test
  void aProjectTakesTheFactsInIt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve(Project.SOURCES));
    Files.createDirectories(folder.resolve(Project.FACTS));
    Path mod = folder.resolve("facts/lantern.facts");
    Files.write(mod, index(Optional.empty(), List.of("mod")).value().orElseThrow().bytes());
    Project project = new Project(folder);
    assertTrue(project.read(1).value().facts().has(ObjectType.IDEA, "lantern_keepers"));
    byte[] game = index(Optional.of("game"), List.of()).value().orElseThrow().bytes();
    FactsPlace named = new FactsPlace(folder.resolve("game.facts"), "game.facts");
    Files.write(named.path(), game);
    Facts facts = project.with(List.of(named)).read(1).value().facts();
    assertTrue(facts.has(ObjectType.IDEA, "harbour_economy"));
    assertTrue(facts.has(ObjectType.IDEA, "lantern_keepers"));
    Files.write(folder.resolve("facts/game.facts"), game);
    assertEquals(
        List.of("facts-of-two-games"), titles(project.with(List.of(named)).read(1).diagnostics()));
    Files.writeString(mod, "no facts");
    assertEquals(List.of("damaged-facts"), titles(project.read(1).diagnostics()));
    Files.delete(mod);
    assertEquals(
        List.of("unreadable-file"),
        titles(project.with(List.of(new FactsPlace(mod, "x"))).read(1).diagnostics()));
  }

  private static List<String> titles(List<Diagnostic> found) {
    return found.stream().map(one -> one.rule().title()).toList();
  }

  private static void overlay(Path target, String... folders) throws IOException {
    for (String folder : folders) {
      Path from = CORPUS.resolve(folder);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = target.resolve(from.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.write(to, Files.readAllBytes(file));
        }
      }
    }
  }

  /// All that a file of facts says, a paragraph for each family.
  private static String text(FactsFile file) {
    Facts facts = Facts.of(List.of(file));
    StringBuilder text = new StringBuilder();
    text.append(file.kind()).append(' ').append(file.version()).append('\n');
    for (ObjectType family : file.families()) {
      text.append("\n# ").append(family.id()).append('\n');
      // Those of the base game that we know are not the file's.
      facts
          .names(family)
          .map(name -> facts.find(family, name).orElseThrow())
          .filter(fact -> file.kind() == FactsFile.Kind.GAME ? isPlaced(fact) : !isOfBaseGame(fact))
          .forEach(fact -> text.append(line(fact)));
    }
    return text.toString();
  }

  private static boolean isPlaced(Fact fact) {
    return fact.attributes().containsKey(FactsFile.PLACE);
  }

  private static boolean isOfBaseGame(Fact fact) {
    Optional<Fact> known = Facts.newest().find(fact.family(), fact.name());
    return known.map(Fact::attributes).equals(Optional.of(fact.attributes()));
  }

  private static String line(Fact fact) {
    StringBuilder line = new StringBuilder(fact.name());
    fact.attributes()
        .forEach((name, value) -> line.append("  ").append(name).append('=').append(value));
    return line.append('\n').toString();
  }

  private static void compare(String name, String found) throws IOException {
    Path file = CORPUS.resolve("facts").resolve(name);
    if (System.getProperty("bless") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, found);
      fail("wrote " + file);
    }
    assertEquals(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found, name);
  }
}
