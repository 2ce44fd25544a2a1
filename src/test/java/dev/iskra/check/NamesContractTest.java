package dev.iskra.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.LowerRule;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.signature.Layout;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Names resolve wherever their type is taken, over every type of name and every effect, trigger
/// and definition that takes one: a name of the game and one that the mod declares are silent, one
/// that is misspelt is found with a suggestion, and one that nothing has is an error where all
/// names are known, else unresolved.
///
/// A part of the places is looked at, by a seed that is printed; `-Diskra.long=1` looks at all.
final class NamesContractTest {
  private static final String DECLARED = "qzdeclared_by_the_mod";
  private static final String NOBODY = "qzvxw_nobody_has_this";

  /// Kinds of places at which a name that nothing has is not told, and why.
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "effect add_ai_strategy.id ai_area",
          "the same `type` takes a strategic region or an area, and the name is taken for the"
              + " first");

  private static Names names(boolean closed) {
    Symbols symbols = new Symbols();
    SourceFile file = SourceFile.of("declared.txt", "");
    for (ObjectType type : ObjectType.values()) {
      symbols.add(
          new Symbol(
              type,
              DECLARED,
              Optional.empty(),
              DECLARED,
              new Span(file, 0, 0),
              Symbol.Origin.SCRIPT,
              Map.of()));
    }
    return new Names(symbols, Facts.newest(), closed);
  }

  private static final Environment CLOSED = Environment.of(names(true), true, "1.19.*").ofScript();
  private static final Environment OPEN = Environment.of(names(false), false, "1.19.*").ofScript();

  private static List<NameSites.Site> sites() {
    List<NameSites.Site> sites = new ArrayList<>();
    for (String category : List.of("effect", "trigger")) {
      Signatures.builtIn()
          .names(category)
          .forEach(name -> sites.addAll(NameSites.of(category, name)));
    }
    Set<String> definitions = new TreeSet<>();
    Signatures.builtIn().names("definition").forEach(definitions::add);
    definitions.forEach(name -> sites.addAll(NameSites.of(name)));
    return sites;
  }

  private static List<Diagnostic> findings(NameSites.Site site, String name, Environment ground) {
    SourceFile source = SourceFile.of("generated.txt", site.line().apply(name) + "\n");
    DefinitionBody subject =
        new DefinitionBody(
            new Layout.Place(List.of(), "generated", site.scope()),
            site.shape(),
            Scalar.word("generated", source.span(0, 0)),
            ScriptReader.read(source).value().root(),
            Optional.empty());
    ScopeContext where = ScopeContext.of(site.scope(), site.scope(), FromChain.UNKNOWN);
    BlockResult result = ScriptChecker.examine(subject, where, ground);
    Findings findings = new Findings();
    findings.reportAll(result.findings());
    Inference.of(
            List.of(
                new ScriptResult(
                    List.of(ScriptResult.Piece.of(subject, subject.summary(), false, result)))),
            ground)
        .report(findings);
    return findings.list().stream()
        .filter(one -> one.rule() != LowerRule.TYPE_FOR_IDEOLOGY)
        .filter(one -> source.text().substring(one.at().start(), one.at().end()).equals(name))
        .toList();
  }

  /// Whether any word may stand there, or names that nobody has gathered.
  private static boolean isOpen(NameSites.Site site) {
    return site.types().stream()
        .anyMatch(
            type ->
                switch (type) {
                  case ValueType.Text _,
                      ValueType.AnyWord _,
                      ValueType.FilePath _,
                      ValueType.Anything _,
                      ValueType.NameOf _,
                      ValueType.Unlisted _ ->
                      true;
                  case ValueType.OpenWord open ->
                      open.declares()
                          || (!open.set().equals("variable")
                              && !OpenSets.isGathered(open.set(), CLOSED.names()));
                  case ValueType.Reference reference -> !CLOSED.names().covers(reference.family());
                  case ValueType.OneOf list -> Signatures.builtIn().words(list.list()).isEmpty();
                  default -> false;
                });
  }

  private static String id(NameSites.Site site) {
    return site.entry() + " " + site.type().id();
  }

  private static Optional<String> known(ObjectType type) {
    return Facts.newest()
        .names(type)
        .filter(name -> name.matches("[A-Za-z][A-Za-z_]{6,}"))
        .filter(name -> !Facts.newest().has(type, Misspelling.dropped(name)))
        .findFirst();
  }

  private static Optional<String> fault(NameSites.Site site) {
    List<Diagnostic> declared = findings(site, DECLARED, CLOSED);
    if (!declared.isEmpty()) {
      return Optional.of("declared: " + declared.getFirst().message());
    }
    Optional<String> known = known(site.type());
    if (known.isPresent() && !findings(site, known.get(), CLOSED).isEmpty()) {
      return Optional.of("known: " + findings(site, known.get(), CLOSED).getFirst().message());
    }
    if (isOpen(site)) {
      return Optional.empty();
    }
    if (site.type() == ObjectType.VARIABLE || site.type() == ObjectType.ARRAY) {
      return variable(site);
    }
    List<Diagnostic> nobody = findings(site, NOBODY, CLOSED);
    boolean certain = site.type() != ObjectType.SPRITE;
    if (nobody.isEmpty() || (certain && nobody.getFirst().severity() != Severity.ERROR)) {
      return Optional.of("unknown: " + nobody);
    }
    List<Diagnostic> open = findings(site, NOBODY, OPEN);
    if (open.isEmpty() || open.getFirst().severity() != Severity.WARNING) {
      return Optional.of("unresolved: " + open);
    }
    return known.flatMap(name -> misspelt(site, name));
  }

  /// A variable that nothing sets is 0, so it is a warning; with another type beside it, the word
  /// is called after that. Where a variable is asked for by its name, it may be one that is not
  /// set.
  private static Optional<String> variable(NameSites.Site site) {
    boolean asked =
        site.entry().endsWith("(key)")
            || site.types().stream().allMatch(ValueType.OpenWord.class::isInstance);
    return asked || !findings(site, NOBODY, CLOSED).isEmpty()
        ? Optional.empty()
        : Optional.of("a variable that nothing sets is not told");
  }

  private static Optional<String> misspelt(NameSites.Site site, String known) {
    List<Diagnostic> slip = findings(site, Misspelling.dropped(known), CLOSED);
    return slip.stream().anyMatch(one -> one.toString().contains("`" + known + "`"))
        ? Optional.empty()
        : Optional.of("misspelt " + known + ": " + slip);
  }

  @Test
  void namesResolveWhereverTheirTypeIsTaken() {
    List<NameSites.Site> all = sites();
    long seed = Long.getLong("iskra.seed", 10);
    Random random = new Random(seed);
    boolean whole = System.getProperty("iskra.long") != null;
    List<NameSites.Site> some = all.stream().filter(_ -> whole || random.nextInt(8) == 0).toList();
    System.out.println(some.size() + " of " + all.size() + " places, seed " + seed);
    Map<String, String> faults = new TreeMap<>();
    EXCEPTIONS
        .keySet()
        .forEach(place -> assertTrue(all.stream().anyMatch(one -> place.equals(id(one))), place));
    some.parallelStream()
        .filter(site -> !EXCEPTIONS.containsKey(id(site)))
        .forEach(
            site ->
                fault(site)
                    .ifPresent(
                        what -> {
                          synchronized (faults) {
                            faults.put(id(site), what);
                          }
                        }));
    StringBuilder told = new StringBuilder();
    faults.forEach((where, what) -> told.append(where).append(": ").append(what).append('\n'));
    assertTrue(some.size() > 100, "too few places");
    assertEquals("", told.toString());
  }
}
