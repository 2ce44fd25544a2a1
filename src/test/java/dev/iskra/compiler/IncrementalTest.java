package dev.iskra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.Artifact;
import dev.iskra.generate.GeneratedMod;
import dev.iskra.generate.ModGenerator;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.Project;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A session gives, after any sequence of edits, what a compile from nothing gives: the same
/// bytes, findings, source map and lock. `-Diskra.edits=1000 -Diskra.mods=100` for a long run.
class IncrementalTest {
  private static final int EDITS = Integer.getInteger("iskra.edits", 20);

  /// After every so many edits a check from nothing is compared as well.
  private static final int CHECKED = 5;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("iskra.mods", 8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSessionGivesWhatACompileGives(long seed) {
    ModGenerator.Size size =
        new ModGenerator.Size(1 + (int) (seed % 4), 3 + (int) (seed % 9), 1 + (int) (seed % 3));
    follow(new ModEdits(ModGenerator.of(size, seed).files(), seed), 1 + (int) (seed % 2) * 2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ourOwnModAsWell(long seed) {
    follow(new ModEdits(ownMod(), 1_000 + seed), 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsPutIntoScriptFilesAsWell(long seed) {
    follow(new ModEdits(ideologies(), 2_000 + seed), 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoCallsWhatAsWell(long seed) {
    follow(new ModEdits(calls(), 3_000 + seed), 1 + (int) (seed % 2));
  }

  /// What is right in one file depends on who calls it in another, and on what is declared to be
  /// there.
  private static SortedMap<String, String> calls() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "mod-src/mod.iskra",
        "mod glory \"Glory\" { version = \"1.0\"  game = \"1.17.*\"  languages = [ english ] }\n");
    files.put(
        "mod-src/others.iskra",
        """
        extern effect add_glory on country takes amount
        extern trigger has_glory on country takes amount
        extern idea great_spirit
        """);
    files.put(
        "mod-src/events.iskra",
        """
        event demand "The Demand" {
            option "Yes." { fire answer }
            option "No." { capital_scope = { relief = yes  save_event_target_as = seat } }
        }
        event answer "The Answer" {
            from = country
            option "Well." { FROM = { add_glory = 5 } }
            option "And?" { relief = yes }
        }
        state_event riot "The Riot" {
            option "So." { owner = { add_ideas = great_spirit  fire report } }
        }
        event report "The Report" {
            option "Oh." { FROM = { add_political_power = 5 } }
            option "There." { event_target:seat = { add_stability = 0.1 } }
        }
        """);
    files.put(
        "mod-src/script/common/scripted_effects/relief.txt",
        """
        relief = {
        	add_manpower = 5
        	FROM = { add_extra_state_shared_building_slots = 1 }
        }
        """);
    return files;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void flagsAndShownTextsAsWell(long seed) {
    follow(new ModEdits(shown(), 4_000 + seed), 1 + (int) (seed % 2));
  }

  /// Who sets a flag stands in another file than who reads it; what a text may say depends on
  /// who fires its event.
  private static SortedMap<String, String> shown() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "mod-src/mod.iskra",
        "mod congress \"Congress\" { version = \"1.0\"  game = \"1.17.*\"  languages = [ english ]"
            + " }\n");
    files.put(
        "mod-src/callers.iskra",
        """
        event demand "The Demand" {
            option "Yes." { fire answer  set_country_flag = asked_once }
        }
        unit_leader_event herald "The Herald" {
            option "So." { SOV = { fire notice } }
        }
        event council "The Council" {
            option "Aye." { set_global_flag = council_sits }
        }
        """);
    files.put(
        "mod-src/called.iskra",
        """
        event answer "The Answer" {
            desc = "[FROM.GetLeader] replies to [ROOT.GetNameDef]."
            trigger = { has_country_flag = asked_once }
            option "Well." { clr_country_flag = asked_once }
        }
        event notice "The Notice" {
            desc = "[FROM.GetRank] speaks."
            option "Listen."
        }
        event closing "The Closing" {
            trigger = { has_global_flag = council_sits }
            option "[ROOT.GetLeader] goes home." { clr_global_flag = council_sits }
        }
        """);
    files.put(
        "mod-src/script/localisation/english/more_l_english.yml",
        "\ufeffl_english:\n more_text:0 \"[ROOT.GetLeader] waits.\"\n");
    return files;
  }

  /// What one file does to findings in others comes and goes.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          set_country_flag = asked_once | set_country_flag = asked_onec | ISK2027
          set_global_flag = council_sits | add_stability = 10% | ISK5001
          unit_leader_event herald | event herald | ISK6022
          [FROM.GetLeader] replies | [FROM.GetLaeder] replies | ISK6020
          """)
  void whatAnEditMakesWrongElsewhereIsRightAgainAfterIt(String right, String wrong, String code) {
    Session session = new Session(AllKinds.list(), 1);
    SortedMap<String, String> files = shown();
    String sound = text(session.compile(new GeneratedMod(files).sources("")).compiled());
    for (int i = 0; i < 3; i++) {
      SortedMap<String, String> edited = new TreeMap<>(files);
      edited.replaceAll((_, text) -> text.replace(right, wrong));
      Sources sources = new GeneratedMod(edited).sources("");
      Compiled again = session.compile(sources).compiled();
      assertEquals(
          List.of(code),
          again.diagnostics().stream().map(found -> found.rule().code()).distinct().toList());
      assertEquals(text(Compiler.compile(sources, AllKinds.list(), 1)), text(again));
      edited.replaceAll((_, text) -> text.replace("goes home", "goes"));
      Sources other = new GeneratedMod(edited).sources("");
      assertEquals(
          text(Compiler.compile(other, AllKinds.list(), 1)),
          text(session.compile(other).compiled()));
      assertEquals(sound, text(session.compile(new GeneratedMod(files).sources("")).compiled()));
    }
  }

  private static SortedMap<String, String> ideologies() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "mod-src/mod.iskra",
        "mod council \"Council\" { version = \"1.0\"  game = \"1.17.*\"  languages = [ english ]"
            + " }\n");
    files.put(
        "mod-src/script/common/ideologies/00_ideologies.txt",
        """
        ideologies = {
        	communism = { types = { leninism = { } } }
        	democratic = {
        		types = {
        			liberalism = { }
        		}
        	}
        }
        """);
    files.put(
        "mod-src/types.iskra",
        """
        extend ideology communism { type trotskyism "Trotskyism" { desc = "Permanent." } }
        extend ideology democratic {
            type councilism "Councilism" { desc = "Delegates." }
            type stalinism "Stalinism"
        }
        """);
    files.put(
        "mod-src/events.iskra",
        """
        event congress "The Congress" {
            option "Well." { set_country_leader_ideology = trotskyism }
            option "Not yet." { set_politics = { ruling_party = communism } }
        }
        """);
    return files;
  }

  private static SortedMap<String, String> ownMod() {
    Sources sources = new Project(Path.of("").toAbsolutePath()).read(1).value();
    SortedMap<String, String> files = new TreeMap<>();
    sources.iskra().forEach(file -> files.put(file.path(), file.text()));
    sources.scripts().forEach(script -> files.put(script.file().path(), script.file().text()));
    return files;
  }

  private static void follow(ModEdits edits, int threads) {
    Session session = new Session(AllKinds.list(), threads);
    String lock = "";
    StringBuilder story = new StringBuilder("the mod as it was");
    for (int i = 0; i <= EDITS; i++) {
      Compiled whole = compiled(edits, lock, threads);
      Compiled again = session.compile(sources(edits, lock)).compiled();
      assertEquals(text(whole), text(again), () -> "after " + story);
      if (i % CHECKED == 0) {
        assertEquals(findings(whole), findings(checked(edits, lock, threads)), "check " + story);
      }
      if (whole.mod().isPresent() && edits.below(2) == 0) {
        lock = whole.mod().get().lock();
      }
      edits.next();
      lock = edits.handled(lock);
      story.append("; ").append(edits.said());
    }
  }

  private static Sources sources(ModEdits edits, String lock) {
    return new GeneratedMod(edits.files()).sources(lock);
  }

  private static Compiled compiled(ModEdits edits, String lock, int threads) {
    return Compiler.compile(sources(edits, lock), AllKinds.list(), threads);
  }

  private static Compiled checked(ModEdits edits, String lock, int threads) {
    return Compiler.check(sources(edits, lock), AllKinds.list(), threads);
  }

  private static String findings(Compiled compiled) {
    StringBuilder out = new StringBuilder();
    compiled.diagnostics().forEach(finding -> out.append(text(finding)).append('\n'));
    return out.toString();
  }

  /// Everything that was compiled, as text: two that are equal are the same to the byte.
  private static String text(Compiled compiled) {
    StringBuilder out = new StringBuilder(findings(compiled));
    compiled
        .mod()
        .ifPresent(
            mod -> {
              for (Artifact file : mod.tree().files()) {
                out.append("--- ").append(file.path()).append('\n');
                out.append(new String(file.bytes(), StandardCharsets.ISO_8859_1));
              }
              out.append(mod.folder()).append(mod.launcherFile());
              out.append(mod.sourceMap()).append(mod.lock());
            });
    return out.toString();
  }

  private static String text(Diagnostic finding) {
    StringBuilder out = new StringBuilder();
    out.append(finding.rule().code()).append(finding.severity()).append(text(finding.at()));
    out.append(finding.message());
    finding.labels().forEach(label -> out.append(text(label.at())).append(label.text()));
    finding
        .fixes()
        .forEach(
            fix -> {
              out.append(fix.title());
              fix.edits().forEach(e -> out.append(text(e.at())).append(e.replacement()));
            });
    return out.append(finding.notes()).append(finding.help()).toString();
  }

  private static String text(Span at) {
    return " " + at + "+" + at.start() + ".." + at.end() + " ";
  }

  private static BuildTrace.Recompiled redone(BuildTrace account, String what) {
    return account.redone().stream()
        .filter(one -> one.what().equals(what))
        .findFirst()
        .orElseThrow(() -> new AssertionError(what + " is not in " + account.redone()));
  }

  @Test
  void onlyWhatDependsOnAnEditIsCompiled() {
    SortedMap<String, String> files =
        new TreeMap<>(ModGenerator.of(new ModGenerator.Size(3, 12, 5), 1).files());
    Session session = new Session(AllKinds.list(), 1);
    Session.Result first = session.compile(new GeneratedMod(files).sources(""));
    assertTrue(first.account().first());
    assertEquals(0, first.account().kept());
    String lock = first.compiled().mod().orElseThrow().lock();
    int all = first.account().redone().size();

    files.compute(
        "mod-src/part1/events.iskra",
        (_, text) -> text.replaceFirst("add_political_power = -[0-9]+", "add_political_power = 7"));
    BuildTrace edited = session.compile(new GeneratedMod(files).sources(lock)).account();
    assertEquals("its file changed", redone(edited, "event crisis_0").reason());
    assertEquals(6, edited.redone().size(), edited.redone().toString());
    assertEquals(all - 6, edited.kept());
    assertEquals(
        List.of(
            new BuildTrace.Change("mod-src/part1/events.iskra", BuildTrace.Kind.CHANGED),
            new BuildTrace.Change("iskra.lock", BuildTrace.Kind.NEW)),
        edited.files());

    files.compute(
        "mod-src/part1/events.iskra",
        (_, text) -> text.replace("event crisis_0 ", "news crisis_0 "));
    BuildTrace retyped = session.compile(new GeneratedMod(files).sources(lock)).account();
    assertEquals("the event `crisis_0` changed", redone(retyped, "focus_tree reforms").reason());

    BuildTrace idle = session.compile(new GeneratedMod(files).sources(lock)).account();
    assertEquals(List.of(), idle.redone());
    assertEquals(all, idle.kept());
  }
}
