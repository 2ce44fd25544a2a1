package dev.iskra.cli;

import dev.iskra.cli.command.Services;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Session;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.FolderWatcher;
import dev.iskra.project.SomeMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A mod of two versions, and commands that write in its project and in the game's folder.
///
/// @param root the folder that holds both
record SmallMod(Path root) {
  private static final String MANIFEST =
      """
      mod my_mod "My Mod" {
          version   = "1.0"
          game      = "1.17.*"
          languages = [ english ]
      }
      """;

  /// Makes the project with its first version.
  static SmallMod in(Path root) throws IOException {
    SmallMod mod = new SmallMod(root);
    mod.put("p/mod-src/mod.iskra", MANIFEST);
    mod.put("other/descriptor.mod", "name=\"Other\"\nsupported_version=\"1.17.*\"\n");
    mod.put("other/events/e.txt", "add_namespace = q\n");
    mod.put("game/mod/theirs/p.txt", "precious");
    mod.version(1);
    return mod;
  }

  /// Gives the project one of its versions.
  void version(int number) throws IOException {
    String more = number == 1 ? "event gone \"Gone\" { option \"Ok.\" { } }\n" : "";
    put(
        "p/mod-src/a.iskra",
        "namespace exile { prefix = exile_ }\nevent letters \"Letters "
            + number
            + "\" { option \"Read.\" { } }\n"
            + more);
    put("p/mod-src/assets/gfx/a.dds", "picture " + number);
    Files.deleteIfExists(root.resolve("p/mod-src/assets/gfx/v" + (3 - number) + ".dds"));
    put("p/mod-src/assets/gfx/v" + number + ".dds", "of one version");
  }

  void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Runs a command in the project.
  Ran run(String... command) {
    Services tool =
        new Services(
            "1.0.0",
            sources -> Compiler.compile(sources, AllKinds.list(), 1),
            sources -> Compiler.check(sources, AllKinds.list(), 1),
            AllRules::list,
            () -> new Session(AllKinds.list(), 1)::compile,
            FolderWatcher::of);
    List<String> words = new ArrayList<>(Arrays.asList(command));
    if (!command[0].equals("new")) {
      words.addAll(List.of("--threads", "1"));
    }
    SomeMachine machine = SomeMachine.linux(root.resolve("home"));
    return Ran.of(tool, root.resolve("p"), machine, false, words.toArray(String[]::new));
  }

  /// Every file of the project and of the game's folder that is no source, with its text.
  SortedMap<String, String> written() throws IOException {
    SortedMap<String, String> result = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("p/mod-src/") && !name.startsWith("other/")) {
          result.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return result;
  }
}
