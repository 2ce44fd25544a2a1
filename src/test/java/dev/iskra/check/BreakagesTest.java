package dev.iskra.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.Facts;
import dev.iskra.lower.LowerRule;
import dev.iskra.model.Names;
import dev.iskra.model.Symbols;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Layout;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Breaks every effect and trigger of the game in turn, in every way we can think of, and looks
/// whether it is reported. Beside every broken piece stand sound ones, about which nothing may be
/// said.
///
/// Sound and broken script is made from our data (`signature`): so the test says whether the
/// examination keeps what the data promise, not whether the data are right. What a value can be
/// is taken as wide as the data leave it:
///
/// - Where any word may stand (a text, a file, a flag, the name of something whose names the game
///   keeps to itself), no other word is a breakage; a block still is.
/// - Where something may be written in several ways, only what is wrong for all of them is
/// broken.
/// - Entries with an argument that nobody knows ([Signatures#unknown]) are broken as well, and
///   counted apart: what is known of them should be reported, but no share is asked for.
///
/// Broken pieces that are not reported stand in `exceptions.txt` with the reason. With `-Dbless`
/// the file is written anew, keeping the reasons; a line without one fails.
class BreakagesTest {
  private static final Path EXCEPTIONS = Path.of("src/test/corpus/breakages/exceptions.txt");

  private static final Environment GROUND =
      Environment.of(new Names(new Symbols(), Facts.newest(), true), true, "1.19.*");

  private record Count(int all, int reported) {
    static final Count NONE = new Count(0, 0);

    Count and(boolean one) {
      return new Count(all + 1, reported + (one ? 1 : 0));
    }

    Count and(Count other) {
      return new Count(all + other.all, reported + other.reported);
    }

    @Override
    public String toString() {
      return reported + " of " + all;
    }
  }

  private record Looked(Specimen specimen, List<Diagnostic> findings) {
    boolean reported() {
      return !findings.isEmpty();
    }

    boolean sound() {
      return specimen.sort() == Specimen.Sort.SOUND;
    }
  }

  private static List<Diagnostic> findings(Specimen specimen) {
    SourceFile source = SourceFile.of("generated.txt", specimen.line() + "\n");
    Outcome<Script> read = ScriptReader.read(source);
    assertEquals(List.of(), read.diagnostics(), specimen.toString());
    Block body = read.value().root();
    ScopeSet scope = specimen.scope();
    BlockSignature shape = BlockSignature.of(specimen.category().equals("effect"));
    DefinitionBody subject =
        new DefinitionBody(
            new Layout.Place(List.of(), "generated", scope),
            shape,
            dev.iskra.clausewitz.Scalar.word("generated", source.span(0, 0)),
            body,
            Optional.empty());
    ScopeContext where = ScopeContext.of(scope, scope, FromChain.UNKNOWN);
    BlockResult examined = ScriptChecker.examine(subject, where, GROUND);
    Findings findings = new Findings();
    findings.reportAll(examined.findings());
    Inference.of(
            List.of(
                new ScriptResult(
                    List.of(ScriptResult.Piece.of(subject, subject.summary(), false, examined)))),
            GROUND)
        .report(findings);
    return findings.list().stream().filter(one -> !isAdvice(one)).toList();
  }

  /// Popularities that do not sum to 100, a type where an ideology is better, no `if` before: no
  /// matter of whether one value is of its type.
  private static boolean isAdvice(Diagnostic finding) {
    return finding.rule() == CheckRule.ELSE_WITHOUT_IF
        || (finding.severity() == Severity.WARNING
            && (finding.rule() == LowerRule.POPULARITIES_NOT_100
                || finding.rule() == LowerRule.TYPE_FOR_IDEOLOGY));
  }

  private static List<Looked> all() {
    return Stream.of("effect", "trigger")
        .flatMap(
            category ->
                Signatures.builtIn()
                    .names(category)
                    .flatMap(name -> Breaker.specimens(category, name).stream()))
        .parallel()
        .map(specimen -> new Looked(specimen, findings(specimen)))
        .toList();
  }

  @Test
  void whatIsBrokenIsReportedAndWhatIsSoundIsNot() throws IOException {
    List<Looked> all = all();
    assertEquals("", alarms(all), "sound script is found fault with");
    Set<String> open = new LinkedHashSet<>();
    for (String category : List.of("effect", "trigger")) {
      Signatures.builtIn().unknown(category).forEach(name -> open.add(category + " " + name));
    }
    String page = page(all, open);
    compare(page);
    Count closed =
        counts(all.stream().filter(one -> !open.contains(entry(one))).toList()).values().stream()
            .reduce(Count.NONE, Count::and);
    assertTrue(closed.reported >= 0.98 * closed.all, closed + " broken pieces are reported");
  }

  private static String entry(Looked one) {
    return one.specimen.category() + " " + one.specimen.entry().toLowerCase(java.util.Locale.ROOT);
  }

  private static String alarms(List<Looked> all) {
    StringBuilder alarms = new StringBuilder();
    for (Looked one : all) {
      if (one.sound() && one.reported()) {
        Diagnostic first = one.findings.getFirst();
        alarms.append(one.specimen.scope()).append(": ").append(one.specimen.line());
        alarms.append("\n    ").append(first.rule().code()).append(' ').append(first.message());
        alarms.append('\n');
      }
    }
    return alarms.toString();
  }

  private static Map<Specimen.Sort, Count> counts(List<Looked> all) {
    Map<Specimen.Sort, Count> counts = new EnumMap<>(Specimen.Sort.class);
    for (Looked one : all) {
      if (!one.sound()) {
        Count before = counts.getOrDefault(one.specimen.sort(), Count.NONE);
        counts.put(one.specimen.sort(), before.and(one.reported()));
      }
    }
    return counts;
  }

  // --- the list of what is not reported
  // ----------------------------------------------------------------

  private static String page(List<Looked> all, Set<String> open) throws IOException {
    List<Looked> closed = all.stream().filter(one -> !open.contains(entry(one))).toList();
    StringBuilder page = new StringBuilder();
    page.append("# What is broken, and reported by nobody.\n#\n");
    page.append("# sound pieces: ").append(all.stream().filter(Looked::sound).count());
    page.append(", none reported\n# broken pieces that are reported:\n");
    Map<Specimen.Sort, Count> counts = counts(closed);
    counts.forEach((sort, count) -> line(page, sort.id(), count));
    line(page, "in all", counts.values().stream().reduce(Count.NONE, Count::and));
    Count rest =
        counts(all.stream().filter(one -> open.contains(entry(one))).toList()).values().stream()
            .reduce(Count.NONE, Count::and);
    line(page, "in " + open.size() + " entries besides that have arguments nobody knows", rest);
    Map<String, String> reasons = reasons();
    Map<String, String> silent = new TreeMap<>();
    for (Looked one : all) {
      if (!one.sound() && !one.reported()) {
        String id = one.specimen.id();
        silent.put(id, reasons.getOrDefault(id, "?"));
      }
    }
    silent.forEach((id, reason) -> page.append(id).append("  -- ").append(reason).append('\n'));
    return page.toString();
  }

  private static void line(StringBuilder page, String what, Count count) {
    page.append("#   ").append(what).append(": ").append(count).append('\n');
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new HashMap<>();
    for (String line : kept().lines().toList()) {
      int dashes = line.indexOf("  -- ");
      if (dashes > 0) {
        reasons.put(line.substring(0, dashes), line.substring(dashes + 5));
      }
    }
    return reasons;
  }

  private static String kept() throws IOException {
    return Files.exists(EXCEPTIONS) ? Files.readString(EXCEPTIONS) : "";
  }

  private static void compare(String page) throws IOException {
    List<String> without = new ArrayList<>();
    page.lines().filter(line -> line.endsWith("  -- ?")).forEach(without::add);
    if (!page.equals(kept())) {
      if (System.getProperty("bless") == null) {
        assertEquals(kept(), page, "`-Dbless` takes it as it is now");
      }
      Files.createDirectories(EXCEPTIONS.getParent());
      Files.writeString(EXCEPTIONS, page);
      fail("blessed " + EXCEPTIONS + ": look at the change, and give reasons");
    }
    assertEquals(List.of(), without, "these have no reason");
  }
}
