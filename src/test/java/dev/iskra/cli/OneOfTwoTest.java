package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.pack.Killed;
import dev.iskra.pack.SteppedDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command that writes is ended at each change of the disk, or another one runs there from
/// beginning to end: what stands in the end is what one of the two gives, whole, and who did not
/// come through says so. A part of the moments is tried, by a seed that is printed;
/// `-Diskra.long=1` tries all.
class OneOfTwoTest {
  private static final long SEED = 20_261_201;
  private static final boolean WHOLE = System.getProperty("iskra.long") != null;
  private static final String[] BUILD = {"build"};
  private static final String[] INSTALL = {"install", "--game-user-dir", "../game"};

  private static final String[] INDEX = {"index", "--mod", "../other", "--output", "o.facts"};

  /// Every command that writes.
  private static final List<String[]> COMMANDS =
      List.of(
          BUILD,
          INSTALL,
          new String[] {"preview", "--output", "out/page.html"},
          INDEX,
          new String[] {"check", "--baseline", "known.txt", "--write-baseline"},
          new String[] {"build", "--output", "elsewhere"},
          new String[] {"new", "begun"});

  @TempDir Path scratch = Path.of("");
  private int folders;

  private SmallMod fresh() throws IOException {
    return SmallMod.in(Files.createDirectory(scratch.resolve("case" + folders++)));
  }

  /// The moments that are tried of so many.
  private static List<Integer> moments(int all, int few) {
    List<Integer> result = new ArrayList<>();
    Random random = new Random(SEED);
    for (int i = 0; i < (WHOLE ? all : Math.min(few, all)); i++) {
      result.add(WHOLE ? i : random.nextInt(all));
    }
    System.out.println("OneOfTwoTest: seed " + SEED + ", moments " + result + " of " + all);
    return result;
  }

  /// How many changes of the disk a command makes.
  private int steps(String[] command, int version) throws IOException {
    SmallMod mod = prepared(version);
    AtomicInteger steps = new AtomicInteger();
    new SmallMod(SteppedDisk.at(mod.root(), _ -> steps.incrementAndGet())).run(command);
    return steps.get();
  }

  /// The first version is built and installed, and there is another one now.
  private SmallMod prepared(int version) throws IOException {
    SmallMod mod = fresh();
    assertEquals(0, mod.run(INSTALL).exit());
    mod.version(version);
    return mod;
  }

  /// What lies there when a command was run undisturbed.
  private SortedMap<String, String> result(String[] command, int version) throws IOException {
    SmallMod mod = prepared(version);
    assertEquals(0, mod.run(command).exit());
    return written(mod);
  }

  /// Receipts in the game's folder say where a project is.
  private static SortedMap<String, String> written(SmallMod mod) throws IOException {
    SortedMap<String, String> result = mod.written();
    result.replaceAll((_, text) -> text.replace(mod.root().toString(), "ROOT"));
    return result;
  }

  @Test
  void aBuildMayEndAtAnyMoment() throws IOException {
    ended(BUILD, 12);
  }

  @Test
  void anInstallMayEndAtAnyMoment() throws IOException {
    ended(INSTALL, 12);
  }

  /// What writes a file or two has nothing to put right: the same command again gives the same.
  @Test
  void anyCommandMayEndAtAnyMoment() throws IOException {
    List<String[]> others = new ArrayList<>(COMMANDS.subList(2, COMMANDS.size()));
    others.add(new String[] {"install", "--game-user-dir", "../fresh"});
    for (String[] command : others) {
      SortedMap<String, String> wanted = result(command, 2);
      for (int moment : moments(steps(command, 2), 4)) {
        SmallMod mod = prepared(2);
        assertTrue(Killed.at(moment, mod.root(), there -> new SmallMod(there).run(command)));
        if (written(mod).equals(wanted)) {
          // Nothing was left to be done: `new` refuses what is there.
          continue;
        }
        Ran again = mod.run(command);
        String said = String.join(" ", command) + " ended after " + moment + again.shown();
        assertEquals(0, again.exit(), said);
        assertEquals(wanted, written(mod), said);
      }
    }
  }

  private void ended(String[] command, int few) throws IOException {
    List<SortedMap<String, String>> wanted = List.of(result(command, 1), result(command, 2));
    int all = steps(command, 2);
    assertTrue(all > 30, "only " + all + " steps");
    int again = 0;
    for (int moment : moments(all, few)) {
      SmallMod mod = prepared(2);
      String lock = Files.readString(mod.root().resolve("p/iskra.lock"));
      assertTrue(Killed.at(moment, mod.root(), there -> new SmallMod(there).run(command)));
      String kept = Files.readString(mod.root().resolve("p/iskra.lock"));
      assertEquals(ids(lock), ids(kept), "ended after " + moment);
      // Whoever comes next, with the sources as they were or as they are, has it whole.
      int next = again++ % 2;
      mod.version(next + 1);
      Ran healed = mod.run(command);
      assertEquals(0, healed.exit(), healed.shown());
      SortedMap<String, String> there = written(mod);
      if (next == 1) {
        assertEquals(wanted.get(next), there, "ended after " + moment);
      } else {
        assertEquals(withoutLock(wanted.get(next)), withoutLock(there), "ended after " + moment);
      }
    }
  }

  /// An id that was retired meanwhile may be told apart from one that never was.
  private static SortedMap<String, String> withoutLock(SortedMap<String, String> files) {
    files.remove("p/iskra.lock");
    return files;
  }

  /// The names and ids in a lock, whatever else it says of them.
  private static List<String> ids(String lock) {
    return lock.lines()
        .filter(line -> line.startsWith("event "))
        .map(line -> String.join(" ", List.of(line.split(" +")).subList(0, 3)))
        .toList();
  }

  @Test
  void twoAtOnceLeaveOneOfTheTwo() throws IOException {
    List<String[][]> pairs = new ArrayList<>();
    for (String[] one : COMMANDS) {
      COMMANDS.forEach(other -> pairs.add(new String[][] {one, other}));
    }
    int refused = 0;
    for (int pair : moments(pairs.size(), 8)) {
      String[] one = pairs.get(pair)[0];
      int all = steps(one, 2);
      for (int moment : moments(all, 2)) {
        refused += race(one, pairs.get(pair)[1], moment);
      }
    }
    System.out.println("OneOfTwoTest: " + refused + " were refused");
  }

  /// The build of a project excludes another one from its first step to its last.
  @Test
  void aBuildWithinABuildIsRefused() throws IOException {
    int all = steps(BUILD, 2);
    int refused = 0;
    for (int moment : List.of(2, all / 2, all - 2)) {
      refused += race(BUILD, BUILD, moment);
    }
    assertEquals(3, refused);
  }

  /// Runs one command, and within it, before a step, the other, after the mod got another version.
  ///
  /// @return how many were refused
  private int race(String[] one, String[] other, int moment) throws IOException {
    SmallMod mod = prepared(2);
    AtomicInteger left = new AtomicInteger(moment);
    List<Ran> within = new ArrayList<>();
    Path stepped =
        SteppedDisk.at(
            mod.root(),
            _ -> {
              if (left.getAndDecrement() == 0) {
                within.add(mod.run(other));
              }
            });
    Ran outer = new SmallMod(stepped).run(one);
    String said = String.join(" ", one) + ", " + String.join(" ", other) + " at " + moment;
    assertEquals(1, within.size(), said);
    List<Ran> both = List.of(outer, within.getFirst());
    assertTrue(both.stream().anyMatch(ran -> ran.exit() == 0), said + outer.shown());
    int refused = 0;
    for (Ran ran : both) {
      assertTrue(ran.exit() <= 1, said + ran.shown());
      if (ran.exit() != 0) {
        refused++;
        assertNotEquals("", ran.out() + ran.err(), said);
      }
    }
    assertWhole(mod, said);
    return refused;
  }

  /// The same with processes, whose moments nobody chooses.
  @Test
  void twoProcessesAtOnceLeaveOneOfTheTwo() throws IOException, InterruptedException {
    for (String[] one : WHOLE ? COMMANDS : List.<String[]>of(BUILD)) {
      for (String[] other : WHOLE ? COMMANDS : List.<String[]>of(BUILD)) {
        SmallMod mod = prepared(2);
        List<Process> both = List.of(start(mod, one, "one"), start(mod, other, "other"));
        List<Integer> exits = new ArrayList<>();
        for (Process process : both) {
          exits.add(process.waitFor());
        }
        String said = one[0] + " and " + other[0] + ": " + said(mod, "one") + said(mod, "other");
        assertTrue(exits.contains(0), said);
        for (int i = 0; i < 2; i++) {
          assertTrue(exits.get(i) <= 1, said);
          assertTrue(exits.get(i) == 0 || !said(mod, i == 0 ? "one" : "other").isEmpty(), said);
        }
        assertWhole(mod, said);
      }
    }
  }

  /// What is named without a folder goes where the process is started.
  @Test
  void aProcessWritesWhatACommandWrites() throws IOException, InterruptedException {
    for (String[] command : WHOLE ? COMMANDS : List.<String[]>of(INDEX)) {
      SmallMod mod = prepared(2);
      int exit = start(mod, command, "log").waitFor();
      String said = command[0] + ": " + said(mod, "log");
      assertEquals(0, exit, said);
      Files.delete(mod.root().resolve("log.log"));
      assertEquals(result(command, 2), written(mod), said);
    }
  }

  private static Process start(SmallMod mod, String[] command, String log) throws IOException {
    String path = System.getProperty("surefire.test.class.path", "");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    words.add(path.isEmpty() ? System.getProperty("java.class.path") : path);
    words.add(Main.class.getName());
    words.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(mod.root().resolve("p").toFile())
            .redirectErrorStream(true)
            .redirectOutput(mod.root().resolve(log + ".log").toFile());
    builder.environment().put("ISKRA_CACHE", "off");
    return builder.start();
  }

  private static String said(SmallMod mod, String log) throws IOException {
    return Files.readString(mod.root().resolve(log + ".log"));
  }

  private void assertWhole(SmallMod mod, String said) throws IOException {
    assertEquals("precious", mod.written().get("game/mod/theirs/p.txt"), said);
    for (String home : List.of("p/out", "game/mod", "p/elsewhere")) {
      Path folder = mod.root().resolve(home + "/my_mod");
      if (Files.exists(folder)) {
        boolean second = Files.exists(folder.resolve("gfx/v2.dds"));
        assertEquals("picture " + (second ? 2 : 1), Files.readString(folder.resolve("gfx/a.dds")));
        assertEquals(second, !Files.exists(folder.resolve("gfx/v1.dds")), said);
        try (Stream<Path> files = Files.walk(folder)) {
          boolean named = files.anyMatch(file -> has(file, "Letters " + (second ? 2 : 1)));
          assertTrue(named, said + ": the text in " + home);
        }
      }
    }
    try (Stream<Path> files = Files.walk(mod.root())) {
      List<String> rest =
          files
              .filter(file -> !file.startsWith(mod.root().resolve("p/begun")))
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("."))
              .toList();
      assertEquals(List.of(), rest, said);
    }
    Ran again = mod.run(INSTALL);
    assertEquals(0, again.exit(), said + again.shown());
    assertFalse(mod.run(INSTALL).out().contains("installed in"), said);
  }

  private static boolean has(Path file, String text) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
