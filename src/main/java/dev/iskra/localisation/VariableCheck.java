package dev.iskra.localisation;

import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Judges the variable in `[?ROOT.votes|0]`. Script makes variables by setting them, so a name
/// that
/// nobody declared is only reported where it can hardly be anything but a slip.
record VariableCheck(Names names, Findings findings) {
  private static final List<ObjectType> OF_GAME =
      List.of(ObjectType.DYNAMIC_VARIABLE, ObjectType.VARIABLE, ObjectType.TEMPORARY_VARIABLE);

  private boolean isOfGame(ObjectType type, String name) {
    return names.facts().findIgnoringCase(type, name).isPresent();
  }

  void check(CommandChain.Step step) {
    String name = step.text();
    if (!name.chars().allMatch(c -> TextReader.isWord((char) c))
        || !names.named(ObjectType.VARIABLE, name).isEmpty()
        || OF_GAME.stream().anyMatch(type -> isOfGame(type, name))) {
      return;
    }
    if (!(names.byId(ObjectType.VARIABLE, name) instanceof Resolution.Unknown declared)) {
      return;
    }
    SequencedSet<String> near = new LinkedHashSet<>(declared.near());
    near.addAll(names.facts().nearest(ObjectType.DYNAMIC_VARIABLE, name));
    List<String> slips = near.stream().filter(other -> Likeness.isTypo(name, other)).toList();
    if (!slips.isEmpty()) {
      findings.near(
          TextRule.MISSPELT_VARIABLE_IN_TEXT,
          step.start(),
          name,
          "There is no variable `" + name + "`.",
          slips);
    }
  }
}
