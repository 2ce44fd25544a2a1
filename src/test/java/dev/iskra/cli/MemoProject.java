package dev.iskra.cli;

import dev.iskra.cli.command.Services;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.CachePlace;
import dev.iskra.project.FolderWatcher;
import dev.iskra.project.Machine;
import dev.iskra.project.SomeMachine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A project with findings of several forms, and a tool that counts how often it compiles.
final class MemoProject {
  private static final String MANIFEST =
      """
      mod kept "A Mod" {
          version   = "1.0.0"
          game      = "1.17.*"
          languages = [ english ]
      }
      """;

  private static final String EVENTS =
      """
      namespace kept

      event first "First" {
          desc = "It happens."
          option "So be it" {
              if (has_country_flag = never_set_here) { add_political_power = 10 }
              if (has_country_flag = a_friend_sets) { add_stability = 0.1 } # iskra: allow flag-never-set (so)
          }
      }
      """;

  private static final String SCRIPT =
      """
      add_namespace = old
      country_event = {
      \tid = old.1
      \ttitle = old.1.t
      \tis_triggered_only = yes
      \toption = { name = old.1.a add_political_powr = 5 }
      }
      """;

  /// A computer whose clock is ahead: every file is old there.
  private record Later(Machine machine, long ahead) implements Machine {
    @Override
    public Kind kind() {
      return machine.kind();
    }

    @Override
    public Path home() {
      return machine.home();
    }

    @Override
    public Optional<String> variable(String name) {
      return machine.variable(name);
    }

    @Override
    public Optional<String> documents() {
      return machine.documents();
    }

    @Override
    public long now() {
      return machine.now() + ahead;
    }
  }

  static {
    // Surefire ends the class path with a separator, which stands for the folder one is in; with
    // that on its class path the tool does not trust its own hash.
    String path = System.getProperty("java.class.path", "");
    if (path.endsWith(File.pathSeparator)) {
      System.setProperty("java.class.path", path.substring(0, path.length() - 1));
    }
  }

  private final Path scratch;
  final Path root;
  final Path cache;
  private final Path userFolder;
  private long ahead = TimeUnit.HOURS.toNanos(1);
  private int compiled;

  /// @param scratch a folder of the test
  MemoProject(Path scratch) throws IOException {
    this.scratch = scratch;
    root = scratch.resolve("project");
    cache = scratch.resolve("cache");
    userFolder = Files.createDirectories(scratch.resolve("documents"));
    write("mod-src/mod.iskra", MANIFEST);
    write("mod-src/events.iskra", EVENTS);
    write("mod-src/assets/gfx/flags/KEP.tga", "a picture");
    write("mod-src/stray.txt", "of no use");
  }

  /// Adds a script file whose mistake is an error.
  MemoProject withError() throws IOException {
    write("mod-src/script/events/old.txt", SCRIPT);
    return this;
  }

  /// The same with a clock that is right: files just written are young.
  MemoProject young() {
    ahead = 0;
    return this;
  }

  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// How often a mod was compiled since the last time this was asked.
  int compiled() {
    int count = compiled;
    compiled = 0;
    return count;
  }

  /// Runs a command with the memo.
  Ran run(String... arguments) {
    return run(cache.toString(), arguments);
  }

  /// Runs a command without it.
  Ran anew(String... arguments) {
    return run("off", arguments);
  }

  private Ran run(String variable, String... arguments) {
    Map<String, String> variables =
        Map.of(CachePlace.VARIABLE, variable, "ISKRA_GAME_USER_DIR", userFolder.toString());
    Machine machine =
        new SomeMachine(
            Machine.Kind.LINUX, root.resolveSibling("home"), variables, Optional.empty());
    return Ran.of(tool(), root, new Later(machine, ahead), false, arguments);
  }

  private Services tool() {
    return new Services(
        "1.0.0",
        sources -> count(Compiler.compile(sources, AllKinds.list(), 1)),
        sources -> count(Compiler.check(sources, AllKinds.list(), 1)),
        AllRules::list,
        () -> {
          throw new AssertionError("nothing is built again and again");
        },
        FolderWatcher::of);
  }

  private Compiled count(Compiled result) {
    compiled++;
    return result;
  }

  /// The memos that are kept.
  List<Path> memos() throws IOException {
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Everything in the project and the user's folder, and what the files hold.
  SortedMap<String, String> tree() throws IOException {
    SortedMap<String, String> result = new TreeMap<>();
    for (Path folder : List.of(root, userFolder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.toList()) {
          String name = scratch.relativize(file).toString();
          result.put(name, Files.isRegularFile(file) ? Files.readString(file) : "");
        }
      }
    }
    return result;
  }
}
