package dev.iskra.endure;

import dev.iskra.cli.AllRules;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.compiler.Workers;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Facts;
import dev.iskra.game.FactsFile;
import dev.iskra.kinds.AllKinds;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.report.Format;
import dev.iskra.report.Style;
import dev.iskra.suppress.Baseline;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import dev.iskra.text.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;

/// What a run reads from outside. Each takes any bytes and does all that a build, a check and the
/// reports would do with them.
enum Input {
  /// A file of Iskra.
  ISKRA {
    @Override
    void read(byte[] bytes) {
      SourceFile file = SourceFile.of("mod-src/f.iskra", bytes);
      reported(sources(List.of(file), List.of(), Optional.empty(), Facts.newest()));
    }
  },
  /// A file of the game's script, in one of the folders that are read.
  SCRIPT {
    @Override
    void read(byte[] bytes) {
      script(bytes, FOLDERS.get(bytes.length % FOLDERS.size()));
    }
  },
  /// A file of texts.
  LOCALISATION {
    @Override
    void read(byte[] bytes) {
      script(bytes, "localisation/english/a_l_english.yml");
    }
  },
  /// `iskra.lock`.
  LOCK {
    @Override
    void read(byte[] bytes) {
      Optional<SourceFile> lock = Optional.of(SourceFile.of("iskra.lock", bytes));
      reported(sources(List.of(PROGRAM), List.of(), lock, Facts.newest()));
    }
  },
  /// A baseline.
  BASELINE {
    @Override
    void read(byte[] bytes) {
      Outcome<Baseline> read = Baseline.read(SourceFile.of("known.txt", bytes));
      Sources sources = sources(List.of(PROGRAM), List.of(), Optional.empty(), Facts.newest());
      FilteredFindings found =
          FilteredFindings.of(Compiler.check(sources, AllKinds.list(), 1).diagnostics());
      Findings all = new Findings();
      all.reportAll(read.diagnostics());
      all.reportAll(read.value().sift(found).findings());
      render(FilteredFindings.of(all.sorted()));
    }
  },
  /// A file of facts whose sum is right.
  FACTS {
    @Override
    void read(byte[] bytes) {
      byte[] forged = bytes.clone();
      if (forged.length >= SUMMED) {
        CRC32 sum = new CRC32();
        sum.update(forged, SUMMED, forged.length - SUMMED);
        ByteBuffer.wrap(forged).putInt(SUMMED - 4, (int) sum.getValue());
      }
      Outcome<Optional<FactsFile>> read = FactsFile.read(SourceFile.of("x.facts", forged));
      render(FilteredFindings.of(read.diagnostics()));
      read.value()
          .ifPresent(
              file -> {
                Facts facts = Facts.of(List.of(file));
                reported(sources(List.of(PROGRAM), List.of(), Optional.empty(), facts));
              });
    }
  };

  /// Where the summed part of a file of facts begins.
  private static final int SUMMED = 9;

  /// For an input of at most a megabyte; five times as long where Jazzer counts every step.
  private static final long MOST_NANOS =
      (System.getenv("JAZZER_FUZZ") == null ? 2 : 10) * 1_000_000_000L;

  private static final int FEW = 1_000;

  private static final List<String> FOLDERS =
      List.of(
          "events/a.txt",
          "common/national_focus/a.txt",
          "common/scripted_effects/a.txt",
          "common/scripted_triggers/a.txt",
          "common/ideas/a.txt",
          "common/decisions/a.txt",
          "common/on_actions/a.txt",
          "common/characters/a.txt",
          "common/ideologies/a.txt",
          "history/units/a.txt",
          "history/countries/SOV - a.txt",
          "interface/a.gfx",
          "descriptor.mod");

  private static final SourceFile MOD =
      SourceFile.of(
          "mod-src/mod.iskra",
          """
          mod my_mod "My Mod" {
              version   = "1.0"
              game      = "1.17.*"
              languages = [ english ]
          }
          """);

  private static final SourceFile PROGRAM =
      SourceFile.of(
          "mod-src/b.iskra",
          """
          namespace n
          flag country left
          focus_tree t {
              country = { factor = 0 }
              focus a "A" { at = (0, 0) cost = 10 completion_reward = { add_stability = 0.1 nope = 1 } }
              focus b "B" { below = a cost = 10 available = { has_idea = nobody } }
          }
          event e "E" {
              desc = "Somebody."
              trigger = { original_tag = NOB mk_q = yes }
              option "One." { mk_q = yes set_country_flag = left add_ideas = somebody }
              option "Two." { fire e in 3 days  load oob o }
          }
          oob o for SOV {
              template r "R" { regiments = [ [infantry infantry] ] }
              2 x r at states [217 218]
          }
          """);

  static {
    // What is loaded once is not measured.
    LOCK.read(new byte[0]);
  }

  abstract void read(byte[] bytes);

  /// Reads and fails where that takes too long.
  void endure(byte[] bytes) {
    AtomicLong nanos = new AtomicLong();
    AtomicReference<Throwable> fault = new AtomicReference<>();
    Thread thread =
        Workers.thread(
            () -> {
              long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              read(bytes);
              nanos.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            });
    thread.setUncaughtExceptionHandler((_, thrown) -> fault.set(thrown));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (fault.get() != null) {
      throw new AssertionError(fault.get());
    }
    if (nanos.get() > MOST_NANOS) {
      throw new AssertionError(bytes.length + " bytes took " + nanos.get() / 1_000_000 + " ms");
    }
  }

  private static void script(byte[] bytes, String path) {
    SourceFile file = SourceFile.of("mod-src/script/" + path, bytes);
    List<Sources.ScriptSource> scripts = List.of(new Sources.ScriptSource(file, new ModPath(path)));
    reported(sources(List.of(PROGRAM), scripts, Optional.empty(), Facts.newest()));
    Sources plain =
        new Sources(List.of(), scripts, List.of(), Optional.empty())
            .with(
                ModDescriptor.read(
                    SourceFile.of(ModDescriptor.FILE, "supported_version = \"1.17.*\"")))
            .asPlainMod();
    render(sifted(plain, Compiler.check(plain, AllKinds.list(), 1)));
  }

  private static Sources sources(
      List<SourceFile> iskra,
      List<Sources.ScriptSource> scripts,
      Optional<SourceFile> lock,
      Facts facts) {
    List<SourceFile> all = new ArrayList<>(iskra);
    all.add(MOD);
    return new Sources(all, scripts, List.of(), lock, facts);
  }

  /// A check and a build find the same.
  private static void reported(Sources sources) {
    Compiled built = Compiler.compile(sources, AllKinds.list(), 1);
    if (built.mod().isEmpty() && !built.isStopped()) {
      throw new AssertionError("no mod and no error");
    }
    render(sifted(sources, built));
  }

  private static FilteredFindings sifted(Sources sources, Compiled compiled) {
    List<SourceFile> texts = new ArrayList<>(sources.iskra());
    sources.scripts().forEach(script -> texts.add(script.file()));
    return new Suppression(AllRules::list)
        .sift(compiled.diagnostics(), texts, compiled.allowances(), compiled.gate()::stops);
  }

  /// Nothing that steers a terminal is in any report. Whole reports in all forms are made of few
  /// findings only: they grow as the findings do.
  private static void render(FilteredFindings found) {
    boolean few = found.findings().size() < FEW;
    for (Format format : few ? List.of(Format.values()) : List.of(Format.TEXT)) {
      String report = format.render(found, Style.plain());
      for (int i = 0; i < report.length(); i++) {
        char c = report.charAt(i);
        if ((c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0)) {
          throw new AssertionError("U+" + Integer.toHexString(c) + " in " + format);
        }
      }
    }
  }
}
