package dev.iskra.clausewitz;

import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.corpus.Before;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whole mods, where they lie beside the project (`-Diskra.shared` says where else).
class CorporaTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("iskra.shared", "../shared"), "corpora");

  private static List<Path> files(String pattern) throws IOException {
    if (!Files.isDirectory(CORPORA)) {
      System.out.println("corpora not read: there is no folder " + CORPORA);
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(CORPORA)) {
      return walk.filter(p -> p.getFileName().toString().matches(pattern)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return CORPORA.relativize(file).toString().replace('\\', '/');
  }

  @Test
  void everyScriptReads() throws IOException {
    List<Path> files = files("(?!LICENSE).*\\.(txt|gfx|gui|asset|mod)");
    List<String> unsound = new ArrayList<>();
    for (Path file : files) {
      if (!Agreement.check(Files.readAllBytes(file))) {
        unsound.add(name(file));
      }
    }
    if (!files.isEmpty()) {
      Before.compare("unsound-scripts", unsound);
      System.out.println("scripts of the corpora read: " + files.size());
    }
  }

  @Test
  void everyLocalisationReads() throws IOException {
    List<Path> files = files(".*\\.yml");
    List<String> odd = new ArrayList<>();
    for (Path file : files) {
      SourceFile source = SourceFile.of(name(file), Files.readAllBytes(file));
      LocalisationReader.read(source).diagnostics().stream()
          .map(found -> name(file) + ":" + found.at().line() + " " + found.rule().code())
          .forEach(odd::add);
    }
    if (!files.isEmpty()) {
      Before.compare("unsound-texts", odd);
    }
    System.out.println("localisation files of the corpora read: " + files.size());
  }
}
