package dev.iskra.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.emit.Artifact;
import dev.iskra.game.ObjectType;
import dev.iskra.kinds.AllKinds;
import dev.iskra.lower.LowerRule;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A name that Iskra declares is renamed to its id at every effect and trigger that takes it. A
/// part of them is looked at, by a seed that is printed; `-Diskra.long=1` looks at all.
final class NamesOfIskraTest {
  private static final Map<ObjectType, String> NAMES =
      Map.of(
          ObjectType.FOCUS, "qzfocus",
          ObjectType.FOCUS_TREE, "qztree",
          ObjectType.EVENT, "qzevent",
          ObjectType.COUNTRY_FLAG, "qzcountryflag",
          ObjectType.GLOBAL_FLAG, "qzglobalflag");

  private static final String DECLARED =
      """
      mod spec "Spec" { version = "0.1.0"  game = "1.17.*"  languages = [ english ] }
      namespace perm { prefix = perm_ }
      flag qzcountryflag on country
      flag qzglobalflag on global
      focus_tree qztree {
          country = { factor = 0  modifier = { add = 100  original_tag = SOV } }
          focus qzfocus "Focus" { cost = 10  x = 0  y = 0 }
      }
      event qzevent "Event" { option "Ok." { } }
      """;

  private static final Set<Rule> UNKNOWN =
      Set.of(LowerRule.UNKNOWN_NAME, LowerRule.UNRESOLVED_NAME, LowerRule.NAME_NOT_ID);

  private static Compiled compiled(NameSites.Site site, String name) {
    boolean effect = site.entry().startsWith("effect");
    String line = site.line().apply(name).toString();
    String event =
        "event host \"Host\" {\n"
            + (effect ? "" : "    trigger = {\n" + line + "\n}\n")
            + "    option \"Ok.\" {\n"
            + (effect ? line + "\n" : "")
            + "    }\n}\n";
    return Compiler.compile(
        new Sources(
            List.of(SourceFile.of("mod-src/main.iskra", DECLARED + event)),
            List.of(),
            List.of(),
            Optional.empty()),
        AllKinds.list(),
        1);
  }

  private static Optional<String> events(Compiled compiled) {
    return compiled.mod().stream()
        .flatMap(mod -> mod.tree().files().stream())
        .filter(one -> one.path().value().startsWith("events/"))
        .map(Artifact::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst();
  }

  private static List<NameSites.Site> sites() {
    List<NameSites.Site> sites = new ArrayList<>();
    Stream.of("effect", "trigger")
        .forEach(
            category ->
                Signatures.builtIn()
                    .names(category)
                    .forEach(name -> sites.addAll(NameSites.of(category, name))));
    return sites.stream()
        .filter(site -> NAMES.containsKey(site.type()) && site.scope().fits(ScopeSet.COUNTRY))
        .toList();
  }

  @Test
  void namesOfIskraBecomeIds() {
    Map<String, String> faults = new TreeMap<>();
    int renamed = 0;
    long seed = Long.getLong("iskra.seed", 10);
    Random random = new Random(seed);
    boolean whole = System.getProperty("iskra.long") != null;
    List<NameSites.Site> some =
        sites().stream().filter(_ -> whole || random.nextInt(4) == 0).toList();
    for (NameSites.Site site : some) {
      String name = Optional.ofNullable(NAMES.get(site.type())).orElseThrow();
      Compiled compiled = compiled(site, name);
      List<Diagnostic> unknown =
          compiled.diagnostics().stream()
              .filter(one -> UNKNOWN.contains(one.rule()) && one.message().contains(name))
              .toList();
      Optional<String> events = events(compiled);
      boolean kept =
          events.stream()
              .flatMap(String::lines)
              .filter(line -> !line.strip().startsWith("#"))
              .anyMatch(line -> line.matches(".*(?<!\\w)" + name + "(?!\\w).*"));
      if (!unknown.isEmpty() || kept) {
        faults.put(site.entry(), kept ? "not renamed" : unknown.getFirst().message());
      } else if (events.isPresent()) {
        renamed++;
      }
    }
    System.out.println(renamed + " of " + some.size() + " places are renamed, seed " + seed);
    assertEquals(Map.of(), faults);
    assertTrue(renamed > 5, renamed + " places");
  }
}
