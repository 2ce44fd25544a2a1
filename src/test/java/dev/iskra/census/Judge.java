package dev.iskra.census;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks snippets as files of a mod, and tells what is found on the words of their rows.
final class Judge {
  private static final int AT_ONCE = 6_000;

  private static final SourceFile DECLARED = SourceFile.of("mod-src/declared.iskra", declared());

  private static final List<Sources.ScriptSource> BESIDE =
      List.of(
          script("events/declared.txt", "add_namespace = qz\n"),
          script(
              "localisation/english/declared_l_english.yml",
              "\ufeffl_english:\n qz_key: \"Two words\"\n"));

  private Judge() {}

  private static String declared() {
    StringBuilder text =
        new StringBuilder(
            "mod census \"Census\" { version = \"1.0\"  game = \"1.17.*\"  languages = [ english ]"
                + " }\n");
    for (ObjectType type : ObjectType.values()) {
      for (String name : Words.INVENTED) {
        text.append("extern ").append(type.id()).append(" \"").append(name).append("\"\n");
      }
    }
    return text.toString();
  }

  private static Sources.ScriptSource script(String path, String text) {
    return new Sources.ScriptSource(SourceFile.of(path, text), new ModPath(path));
  }

  /// What is found on the words of each snippet's row, in their order.
  static List<Optional<Diagnostic>> judge(List<Snippet> snippets) {
    List<Optional<Diagnostic>> found = new ArrayList<>();
    List<Snippet> together = new ArrayList<>();
    for (Snippet snippet : snippets) {
      together.add(snippet);
      if (together.size() == AT_ONCE) {
        found.addAll(chunk(together));
        together.clear();
      }
    }
    found.addAll(chunk(together));
    return found;
  }

  /// Several snippets may belong into one file: then it holds them one after the other.
  private static List<Optional<Diagnostic>> chunk(List<Snippet> snippets) {
    Map<String, StringBuilder> texts = new HashMap<>();
    List<Integer> offsets = new ArrayList<>();
    for (Snippet snippet : snippets) {
      StringBuilder text = texts.computeIfAbsent(snippet.file(), _ -> new StringBuilder());
      offsets.add(text.length());
      text.append(snippet.text());
    }
    List<Sources.ScriptSource> scripts = new ArrayList<>(BESIDE);
    texts.forEach((path, text) -> scripts.add(script(path, text.toString())));
    Sources sources = new Sources(List.of(DECLARED), scripts, List.of(), Optional.empty());
    Map<String, List<Span>> places = new HashMap<>();
    IdentityHashMap<Span, Diagnostic> findings = new IdentityHashMap<>();
    for (Diagnostic finding : Compiler.check(sources, AllKinds.list(), 2).diagnostics()) {
      String code = finding.rule().code();
      if (finding.severity() != Severity.INFO
          && (code.startsWith("ISK1") || code.startsWith("ISK2") || code.startsWith("ISK32"))) {
        places
            .computeIfAbsent(finding.at().source().path(), _ -> new ArrayList<>())
            .add(finding.at());
        findings.put(finding.at(), finding);
      }
    }
    List<Optional<Diagnostic>> result = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      int start = offsets.get(i) + snippets.get(i).start();
      int end = offsets.get(i) + snippets.get(i).end();
      result.add(
          places.getOrDefault(snippets.get(i).file(), List.of()).stream()
              .filter(at -> at.start() >= start && at.start() <= end)
              .findFirst()
              .map(findings::get));
    }
    return result;
  }
}
