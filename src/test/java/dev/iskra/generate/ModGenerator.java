package dev.iskra.generate;

import java.util.SortedMap;
import java.util.TreeMap;

/// Makes mods that compile without a finding: chapters, each a namespace with a focus tree,
/// events that fire each other, flags, variables, texts, and a file of script. The same numbers
/// give the same bytes.
public final class ModGenerator {
  /// What a chapter of [Size#ofChapters] comes to in the output, in bytes: measured, and good to
  /// a tenth.
  private static final long CHAPTER_OUTPUT = 280_000;

  private ModGenerator() {}

  /// How large a mod is.
  ///
  /// @param chapters namespaces, from 1
  /// @param focuses in the tree of each chapter, from 2
  /// @param events in each chapter, from 1
  public record Size(int chapters, int focuses, int events) {
    private static final int FOCUSES = 100;
    private static final int EVENTS = 60;

    /// Chapters as large mods have them.
    public static Size ofChapters(int chapters) {
      return new Size(chapters, FOCUSES, EVENTS);
    }

    /// A mod of a few declarations.
    public static Size small() {
      return new Size(3, 12, 5);
    }
  }

  /// A mod whose output has about so many bytes.
  public static GeneratedMod ofOutput(long bytes, long seed) {
    return of(Size.ofChapters((int) Math.max(1, bytes / CHAPTER_OUTPUT)), seed);
  }

  /// A mod of a size.
  public static GeneratedMod of(Size size, long seed) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("mod-src/mod.iskra", MANIFEST);
    for (int i = 0; i < size.chapters(); i++) {
      Chapter chapter = new Chapter(size, i, seed);
      String folder = "mod-src/" + chapter.name() + "/";
      files.put(folder + "tree.iskra", new TreeText(chapter).write());
      files.put(folder + "events.iskra", new EventText(chapter).write());
      files.put("mod-src/script/events/" + chapter.name() + "_old.txt", chapter.script());
      files.put(
          "mod-src/script/localisation/english/" + chapter.name() + "_old_l_english.yml",
          chapter.scriptTexts());
    }
    return new GeneratedMod(files);
  }

  private static final String MANIFEST =
      """
      mod generated "A Generated Mod" {
          version   = "1.0.0"
          game      = "1.17.*"
          tags      = [ "Events" ]
          languages = [ english ]
      }
      """;
}
