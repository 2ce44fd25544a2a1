package dev.iskra.localisation;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Judges commands again when it has been found out what the scope words of a text mean.
public final class SceneCheck {
  private static final Set<String> WORDS = Set.of("root", "this", "from", "prev");

  private SceneCheck() {}

  /// Whether a text says something of `ROOT`, `THIS`, `FROM` or `PREV`.
  public static boolean asksWho(String text) {
    if (text.indexOf('[') < 0) {
      return false;
    }
    for (Part part : TextReader.parts(text)) {
      if (part instanceof Part.Bracket bracket) {
        CommandChain chain = CommandChain.of(bracket);
        String first = chain.steps().getFirst().text().toLowerCase(Locale.ROOT);
        if (!chain.variable() && chain.steps().size() > 1 && WORDS.contains(first)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The commands of a text that are asked of a thing that lacks them, as far as only the place
  /// that shows the text tells so.
  public static List<Diagnostic> run(Passage passage, Names names, TextScope where) {
    List<Diagnostic> found = wrongScopes(passage, names, where);
    if (!found.isEmpty()) {
      found.removeAll(wrongScopes(passage, names, TextScope.UNKNOWN));
    }
    return List.copyOf(found);
  }

  private static List<Diagnostic> wrongScopes(Passage passage, Names names, TextScope where) {
    List<Diagnostic> found = new ArrayList<>();
    new TextChecker(
            names,
            where,
            finding -> {
              if (finding.rule() == TextRule.TEXT_COMMAND_ON_WRONG_SCOPE) {
                found.add(finding);
              }
            })
        .check(passage);
    return found;
  }
}
