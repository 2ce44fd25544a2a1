package dev.iskra.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a build chose freely, as a line of the lock has it: `place name choice`. Such lines are
/// no ids: several names may have one choice, and a line that no build asks for any more goes.
///
/// @param kind one of those of which lines are choices
public record KeptChoice(String kind, String name, String choice) {
  /// The kinds of line that are choices, not ids.
  private static final Set<String> KINDS = Set.of("place");

  public KeptChoice {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("no kind of choice: `" + kind + "`");
    }
    Word.require("name", name);
    Word.require("choice", choice);
  }

  static boolean is(LockLine line) {
    return KINDS.contains(line.name().kind());
  }

  static KeptChoice of(LockLine line) {
    return new KeptChoice(line.name().kind(), line.name().text(), line.id());
  }

  private String line() {
    return kind + " " + name + " " + choice;
  }

  /// The text of a lock with these choices among its lines, sorted as the file is.
  static String within(String lockText, List<KeptChoice> choices) {
    List<String> head = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    lockText.lines().forEach(line -> (line.startsWith("#") ? head : lines).add(line));
    choices.forEach(choice -> lines.add(choice.line()));
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line).append('\n'));
    lines.stream().sorted().distinct().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
