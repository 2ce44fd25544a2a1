package dev.iskra.cli.build;

import dev.iskra.compiler.BuildTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says what a build did anew, and why.
final class Explanation {
  /// More lines of one kind than this are counted, not listed.
  private static final int MOST = 40;

  private final List<String> lines = new ArrayList<>();

  private Explanation() {}

  /// The lines for one build.
  static List<String> of(Rebuild.Round round) {
    Explanation explanation = new Explanation();
    explanation.compiled(round.account());
    if (round.written().isPresent()) {
      explanation.files(round.changed(), round.account().first());
    }
    return explanation.lines;
  }

  private void compiled(BuildTrace account) {
    if (account.first()) {
      lines.add("compiled all " + pieces(account.redone().size()) + ": no earlier build is known");
      return;
    }
    Map<String, List<BuildTrace.Recompiled>> byReason = new LinkedHashMap<>();
    for (BuildTrace.Recompiled one : account.redone()) {
      String reason =
          one.reason().startsWith("its file")
              ? one.path() + one.reason().substring("its file".length())
              : one.reason();
      byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(one);
    }
    byReason.forEach(this::compiled);
    lines.add("kept     " + pieces(account.kept()));
  }

  private void compiled(String reason, List<BuildTrace.Recompiled> redone) {
    lines.add("compiled because " + reason + ":");
    redone.stream()
        .limit(MOST)
        .forEach(
            one ->
                lines.add("         " + one.what() + " (" + one.path() + ":" + one.line() + ")"));
    more(redone.size());
  }

  private void files(List<String> changed, boolean first) {
    if (first) {
      lines.add("printed all " + Compilation.files(changed.size()));
      return;
    }
    changed.stream().limit(MOST).forEach(path -> lines.add("printed  " + path));
    more(changed.size());
    if (changed.isEmpty()) {
      lines.add("printed  nothing: every file of the mod is as it was");
    }
  }

  private void more(int size) {
    if (size > MOST) {
      lines.add("         and " + (size - MOST) + " more");
    }
  }

  private static String pieces(int count) {
    return count + (count == 1 ? " declaration or script" : " declarations and scripts");
  }
}
