package dev.iskra.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.ScriptFolder;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/internals/trust.md` says how far what is reported can be trusted. With `-Dbless` the page
/// is written anew, over the mods that `-Diskra.trust=FOLDER,FOLDER` names, otherwise over those
/// that lie beside the project; without, the parts are compared that the repository alone decides.
class TrustPageTest {
  private static final Path PAGE = Path.of("docs/internals/trust.md");
  private static final Path VERDICTS = Path.of("src/test/corpus/planted/verdicts.tsv");

  /// What a finding was judged to be.
  private record Verdict(String mod, String file, int line, String rule, String is) {
    static List<Verdict> all() throws IOException {
      return Files.readAllLines(VERDICTS).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cell -> new Verdict(cell[0], cell[1], Integer.parseInt(cell[2]), cell[3], cell[4]))
          .toList();
    }
  }

  @Test
  void thePageSaysWhatWasMeasured() throws IOException {
    if (System.getProperty("bless") == null) {
      String page = Files.readString(PAGE);
      for (String section : List.of(judged(), planted())) {
        String heading = section.lines().findFirst().orElseThrow();
        assertEquals(section, section(page, heading), () -> PAGE + ": see it about -Dbless");
      }
      return;
    }
    List<Path> folders = folders();
    StringBuilder page = new StringBuilder(HEAD).append(judged()).append(planted());
    StringBuilder found = new StringBuilder("## What is found\n\n");
    StringBuilder cost = new StringBuilder(COST);
    measure("Permanent Revolution (this repository)", PlantedMistakesTest.ours(), found, cost);
    for (Path folder : folders) {
      Sources mod = ScriptFolder.read(folder, 2, List.of()).value();
      measure(folder.getFileName().toString(), mod, found, cost);
    }
    String now = page.append(found).append(cost).toString();
    Files.writeString(PAGE, now);
    fail("blessed " + PAGE + ": look at the change");
  }

  private static List<Path> folders() throws IOException {
    String named = System.getProperty("iskra.trust", "");
    Path corpora = Path.of(System.getProperty("iskra.shared", "../shared"), "corpora");
    if (!named.isEmpty()) {
      return Stream.of(named.split(",")).map(Path::of).toList();
    }
    if (!Files.isDirectory(corpora)) {
      return List.of();
    }
    try (Stream<Path> mods = Files.list(corpora)) {
      return mods.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String section(String page, String heading) {
    int from = page.indexOf(heading + "\n");
    int to = page.indexOf("\n## ", Math.max(from, 0));
    return from < 0 ? "" : page.substring(from, to < 0 ? page.length() : to + 1);
  }

  private static final String HEAD =
      """
      # How far it can be trusted

      <!-- Written by TrustPageTest. -->

      What is found in mods, how much of it is right, and what is missed. Anyone can repeat it:

      ```sh
      mvn test -Dtest=TrustPageTest -Dbless -Diskra.trust=FOLDER,FOLDER
      ```

      writes this page for the mods in these folders, and fails so that somebody looks at it.

      """;

  private static final String COST =
      """
      ## Time and memory

      One check in a JVM that has done one before, on two threads; the heap is the most that was in use.

      | mod | files | MB | seconds | MB of heap |
      |---|--:|--:|--:|--:|
      """;

  // --- what was judged by hand ---

  private static String judged() throws IOException {
    Map<String, Map<String, Long>> byMod =
        Verdict.all().stream()
            .collect(
                Collectors.groupingBy(
                    Verdict::mod,
                    TreeMap::new,
                    Collectors.groupingBy(Verdict::is, TreeMap::new, Collectors.counting())));
    StringBuilder out = new StringBuilder("## What is right\n\n");
    out.append(
        "A seeded sample of causes in published mods, errors and warnings, judged by hand.\n");
    out.append("`again` follows from another finding; `open` nobody can know without the game's\n");
    out.append("other versions or the mods that the mod builds on. The verdicts stand in\n");
    out.append("`").append(VERDICTS.toString().replace('\\', '/')).append("`.\n\n");
    out.append("| mod | real | again | false | open | right of those that are not open |\n");
    out.append("|---|--:|--:|--:|--:|--:|\n");
    Map<String, Long> all = new TreeMap<>();
    byMod.forEach(
        (mod, counts) -> {
          row(mod, counts, out);
          counts.forEach((is, count) -> all.merge(is, count, Long::sum));
        });
    row("all", all, out);
    return out.append('\n').toString();
  }

  private static void row(String mod, Map<String, Long> counts, StringBuilder out) {
    long real = counts.getOrDefault("real", 0L);
    long closed = real + counts.getOrDefault("again", 0L) + counts.getOrDefault("false", 0L);
    out.append("| ").append(mod);
    for (String is : List.of("real", "again", "false", "open")) {
      out.append(" | ").append(counts.getOrDefault(is, 0L));
    }
    out.append(" | ").append(closed == 0 ? "" : share(real, closed)).append(" |\n");
  }

  private static String share(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  // --- what is planted ---

  private static String planted() throws IOException {
    Set<String> missed = PlantedMistakesTest.listed().keySet();
    List<PlantedKind> kinds = PlantedKind.all();
    List<Planting> all = Planting.of(kinds, 1, false);
    Set<String> forms = new HashSet<>();
    all.forEach(one -> forms.add(PlantedMistakesTest.id(one)));
    long found = forms.stream().filter(id -> !missed.contains(id)).count();
    StringBuilder out = new StringBuilder("## What is missed\n\n");
    out.append("Mistakes of ").append(kinds.size()).append(" kinds are planted into whole mods. ");
    out.append("In our own ").append(found).append(" of ").append(forms.size());
    out.append(" are reported\nat their place (").append(share(found, forms.size()));
    out.append("); of their sound twins nothing is. In mods of others, which are for other\n");
    out.append("versions or build on mods that nobody here knows, those are missed as well that\n");
    out.append("the last column says.\n\n");
    out.append("| kind | script | pasted | native | in mods of others |\n|---|---|---|---|---|\n");
    for (PlantedKind kind : kinds) {
      out.append("| ").append(kind.name());
      for (String form : List.of("script ", "pasted ", "native ")) {
        String id = form + kind.name();
        out.append(" | ");
        out.append(!forms.contains(id) ? "" : missed.contains(id) ? "missed" : "found");
      }
      String script = "script " + kind.name();
      boolean hidden = missed.contains(script) || missed.contains("others " + script);
      out.append(" | ").append(hidden ? "missed" : "found").append(" |\n");
    }
    return out.append('\n').toString();
  }

  // --- what is found, and what it costs ---

  private static void measure(String name, Sources mod, StringBuilder found, StringBuilder cost) {
    var _ = Compiler.check(mod, AllKinds.list(), 2);
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    List<Diagnostic> findings = Compiler.check(mod, AllKinds.list(), 2).diagnostics();
    double seconds = (System.nanoTime() - start) / 1e9;
    long heap = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    long bytes =
        Stream.concat(mod.iskra().stream(), mod.scripts().stream().map(Sources.ScriptSource::file))
            .mapToLong(SourceFile::length)
            .sum();
    cost.append("| ").append(name).append(" | ");
    cost.append(mod.scripts().size() + mod.iskra().size()).append(" | ");
    cost.append(
        String.format(
            Locale.ROOT,
            "%.2f | %.1f | %d |\n",
            bytes / 1e6,
            seconds,
            Math.ceilDiv(heap, 1 << 20)));
    table(name, findings, found);
  }

  private static void table(String name, List<Diagnostic> findings, StringBuilder out) {
    Map<String, List<Diagnostic>> byRule =
        findings.stream()
            .filter(one -> one.severity().compareTo(Severity.INFO) <= 0)
            .collect(Collectors.groupingBy(TrustPageTest::key, TreeMap::new, Collectors.toList()));
    out.append("### ").append(name).append("\n\n");
    if (byRule.isEmpty()) {
      out.append("Nothing.\n\n");
      return;
    }
    out.append("| level | rule | name | causes | places |\n|---|---|---|--:|--:|\n");
    byRule.forEach(
        (key, some) -> {
          Set<String> causes = some.stream().map(Diagnostic::message).collect(Collectors.toSet());
          Diagnostic first = some.getFirst();
          out.append("| ").append(first.severity().word());
          out.append(" | ").append(first.rule().code()).append(" | ").append(first.rule().title());
          out.append(" | ").append(causes.size());
          out.append(" | ").append(some.size()).append(" |\n");
        });
    out.append('\n');
  }

  private static String key(Diagnostic one) {
    return one.severity().compareTo(Severity.ERROR) + one.rule().code();
  }
}
