package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.generate.ModGenerator;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same sources give the same bytes: on every machine, in every order, on any number of
/// threads.
class DeterminismTest {
  private static final Path OURS = Path.of("").toAbsolutePath();

  @TempDir Path scratch = Path.of("");

  private Path generated = Path.of("");

  @BeforeEach
  void generate() throws IOException {
    generated = scratch.resolve("generated");
    ModGenerator.of(Surroundings.GENERATED, 5).writeTo(generated);
  }

  @Test
  void twoBuilds() throws IOException {
    assertEquals(build(OURS, "a", 1), build(OURS, "b", 1));
    assertEquals(build(generated, "c", 1), build(generated, "d", 1));
  }

  @Test
  void severalThreads() throws IOException {
    assertEquals(build(OURS, "a", 1), build(OURS, "b", 2));
    assertEquals(build(generated, "c", 1), build(generated, "d", 2));
    assertEquals(build(generated, "e", 1), build(generated, "f", 7));
  }

  private String build(Path project, String folder, int threads) throws IOException {
    return Surroundings.fingerprint(project, scratch.resolve(folder), threads);
  }

  @Test
  void anotherMachine() throws Exception {
    List<String> options =
        List.of(
            "-Duser.timezone=Asia/Tokyo",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1");
    List<String> arguments = new ArrayList<>();
    for (Path project : List.of(OURS, generated)) {
      for (int threads : List.of(1, 2)) {
        arguments.add(project.toString());
        arguments.add(scratch.resolve("there" + arguments.size()).toString());
        arguments.add(Integer.toString(threads));
      }
    }
    String ours = build(OURS, "here", 1);
    String other = build(generated, "here-too", 1);
    assertEquals(
        List.of("tr_TR Asia/Tokyo ISO-8859-1", ours, ours, other, other),
        Surroundings.run(options, arguments));
  }

  @Test
  void anotherOrderOfFiles() {
    for (Sources sources : List.of(read(OURS), read(generated))) {
      String expected = fingerprint(sources);
      assertEquals(expected, fingerprint(reordered(sources, DeterminismTest::reversed)));
      Random random = new Random(7);
      for (int i = 0; i < 3; i++) {
        assertEquals(expected, fingerprint(reordered(sources, files -> shuffled(files, random))));
      }
    }
  }

  private static Sources read(Path project) {
    return new Project(project).read(1).value();
  }

  private static String fingerprint(Sources sources) {
    return Fingerprint.of(Compiler.compile(sources, AllKinds.list(), 1));
  }

  private static Sources reordered(Sources sources, UnaryOperator<List<?>> order) {
    return new Sources(
        same(sources.iskra(), order),
        same(sources.scripts(), order),
        same(sources.assets(), order),
        sources.lock());
  }

  @SuppressWarnings("unchecked") // what comes out is what went in, in another order
  private static <T> List<T> same(List<T> files, UnaryOperator<List<?>> order) {
    return (List<T>) order.apply(files);
  }

  private static List<?> reversed(List<?> files) {
    return files.reversed();
  }

  private static List<?> shuffled(List<?> files, Random random) {
    List<?> result = new ArrayList<>(files);
    Collections.shuffle(result, random);
    return result;
  }
}
