package dev.iskra.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.signature.Signatures;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every shape of script that the base game has is accepted: on the key and the value of none of
/// them stands an error.
///
/// Needs a census of the base game, which is not part of the repository, and says whether it ran.
/// What occurs a hundred times or more is looked at, and a hundredth of the rest by a seed that is
/// printed; `-Diskra.long=1` looks at all.
final class CensusTest {
  private static final Path CENSUS = Path.of("../shared/census/script.tsv");

  /// How many of ten thousand occurrences may be refused: slips of the base game, and rows that do
  /// not say enough to build them.
  private static final int ALLOWED = 5;

  private static final long SEED = Long.getLong("iskra.seed", 12);

  /// What a row does not say: which arguments and words go together, which variables are set, and
  /// which numbers are usual.
  private static final Set<Rule> UNSAID =
      Set.of(
          CheckRule.MISSING_ARGUMENT,
          CheckRule.UNSET_VARIABLE,
          CheckRule.UNUSUAL_NUMBER,
          CheckRule.ELSE_WITHOUT_IF);

  private static final Environment GROUND = Environment.of(names(), true, "1.17.4").ofScript();

  /// What the rows name that the game does not define is declared beside them.
  private static Names names() {
    Symbols symbols = new Symbols();
    SourceFile file = SourceFile.of("declared.txt", "");
    for (ObjectType type : ObjectType.values()) {
      for (String name : CensusRow.INVENTED) {
        symbols.add(
            new Symbol(
                type,
                name,
                Optional.empty(),
                name,
                new Span(file, 0, 0),
                Symbol.Origin.SCRIPT,
                Map.of()));
      }
    }
    return new Names(symbols, Facts.newest(), true);
  }

  private static Optional<Diagnostic> refused(CensusRow row) {
    SourceFile source = SourceFile.of(row.file(), row.script());
    ScriptResult result =
        ScriptChecker.examine(
            row.file(), List.of(), ScriptReader.read(source).value().root().entries(), GROUND);
    Findings findings = new Findings();
    findings.reportAll(result.findings());
    Inference.of(List.of(result), GROUND).report(findings);
    int start = row.before().length();
    int end = start + row.line().length();
    return findings.list().stream()
        .filter(one -> one.severity() != Severity.INFO && !UNSAID.contains(one.rule()))
        .filter(one -> one.at().start() >= start && one.at().start() <= end)
        .filter(
            one ->
                !CensusRow.INVENTED.contains(
                    source.text().substring(one.at().start(), one.at().end())))
        .findFirst();
  }

  /// The rows that are looked at; none where there is no census.
  private static List<CensusRow> rows() throws IOException {
    if (!Files.exists(CENSUS)) {
      System.out.println("Not held against the base game's census: no file " + CENSUS);
      return List.of();
    }
    Random random = new Random(SEED);
    boolean whole = System.getProperty("iskra.long") != null;
    try (Stream<String> lines = Files.lines(CENSUS)) {
      return lines
          .skip(1)
          .map(CensusRow::read)
          .filter(row -> whole || row.count() >= 100 || random.nextInt(100) == 0)
          .toList();
    }
  }

  @Test
  void theBaseGameIsAccepted() throws IOException {
    List<CensusRow> rows = rows();
    Map<String, Integer> causes = new ConcurrentSkipListMap<>();
    Map<String, CensusRow> examples = new ConcurrentHashMap<>();
    rows.parallelStream()
        .forEach(
            row ->
                refused(row)
                    .ifPresent(
                        finding -> {
                          String cause = finding.rule().code() + " " + finding.message();
                          causes.merge(cause, row.count(), Integer::sum);
                          examples.putIfAbsent(cause, row);
                        }));
    long all = rows.stream().mapToLong(CensusRow::count).sum();
    long refused = causes.values().stream().mapToLong(Integer::longValue).sum();
    System.out.printf(
        "Census: %d rows, seed %d, %d of %d occurrences refused%n",
        rows.size(), SEED, refused, all);
    StringBuilder told = new StringBuilder();
    new TreeMap<>(causes)
        .entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(Integer.getInteger("iskra.census.shown", 40))
            .forEach(
                one ->
                    told.append(one.getValue())
                        .append("  ")
                        .append(one.getKey())
                        .append("\n      ")
                        .append(examples.get(one.getKey()))
                        .append('\n'));
    assertTrue(refused * 10_000 <= all * ALLOWED, told.toString());
  }

  /// What stands where an effect or trigger does in the base game, and is none, is found.
  @Test
  void aWrongKeyIsFound() throws IOException {
    List<CensusRow> rows =
        new ArrayList<>(
            rows().stream()
                .filter(row -> isWord("effect", row) || isWord("trigger", row))
                .toList());
    Collections.shuffle(rows, new Random(SEED));
    List<CensusRow> some = rows.stream().limit(500).toList();
    List<CensusRow> missed =
        some.stream().filter(row -> refused(row.with("qzwrongkey")).isEmpty()).toList();
    System.out.printf("Census: %d of %d wrong keys missed%n", missed.size(), some.size());
    assertTrue(
        missed.size() * 20 <= some.size(),
        () -> String.join("\n", missed.stream().map(CensusRow::toString).toList()));
  }

  private static boolean isWord(String category, CensusRow row) {
    return !Signatures.builtIn().of(category, row.path().getLast()).isEmpty();
  }
}
