package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import dev.iskra.kinds.AllKinds;
import dev.iskra.localisation.TextRule;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is said of the texts of real mods, where the folder beside the repository has some. An
/// extra: that it is right is proven on texts of ours elsewhere.
class RealTextsTest {
  private static final Path FOLDER = Path.of("..", "shared", "corpora");
  private static final Set<String> ENDINGS = Set.of("txt", "gfx", "yml");
  private static final String MOD =
      """
      mod real "Real" {
          version = "1.0"
          game = "1.17.*"
      }
      """;

  @Test
  void whatIsSaidOfThemIsWhatWasSaid() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      System.out.println("no " + FOLDER + ": no texts of real mods are judged here");
      return;
    }
    Set<String> said = new TreeSet<>();
    int texts = 0;
    for (Path mod : folders()) {
      List<Sources.ScriptSource> scripts = scripts(mod);
      texts += (int) scripts.stream().filter(s -> s.path().value().endsWith(".yml")).count();
      Sources sources =
          new Sources(
              List.of(SourceFile.of("mod-src/mod.iskra", MOD)),
              scripts,
              List.of(),
              Optional.empty());
      for (Diagnostic found : Compiler.compile(sources, AllKinds.list(), 2).diagnostics()) {
        if (found.rule() instanceof TextRule) {
          said.add(
              Path.of(found.at().source().path()).getFileName()
                  + " "
                  + found.rule().title()
                  + " "
                  + found.at().text());
        }
      }
    }
    System.out.println("texts of real mods: " + texts + " files judged");
    assertTrue(texts > 0, "the folder has no texts");
    Before.compare("texts", List.copyOf(said));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(FOLDER)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Sources.ScriptSource> scripts(Path mod) throws IOException {
    List<Sources.ScriptSource> result = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(mod)) {
      for (Path path : paths.filter(RealTextsTest::isSource).sorted().toList()) {
        String name = mod.relativize(path).toString().replace('\\', '/');
        result.add(
            new Sources.ScriptSource(
                SourceFile.of(name, Files.readAllBytes(path)), new ModPath(name)));
      }
    }
    return result;
  }

  private static boolean isSource(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
        && path.getNameCount() > FOLDER.getNameCount() + 2;
  }
}
