package dev.iskra.lint.sprite;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.sprite.DecisionIcons.Icon;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.List;
import java.util.Optional;

/// A decision whose icon no `.gfx` file declares. The game looks for the name with
/// `GFX_decision_` before it, then for the name itself.
public final class UnknownDecisionIcon implements Lint {
  private static final String PREFIX = "GFX_decision_";

  @Override
  public void check(ModView mod, Sink sink) {
    for (Icon icon : mod.decisionIcons()) {
      found(icon, mod.names()).ifPresent(sink::report);
    }
  }

  private Optional<Diagnostic> found(Icon icon, Names names) {
    String name = icon.name();
    List<String> tried = List.of(PREFIX + name, name, "GFX_" + name);
    if (name.startsWith("[")
        || tried.stream().anyMatch(one -> names.byId(ObjectType.SPRITE, one).id().isPresent())
        || !(names.byId(ObjectType.SPRITE, tried.getFirst()) instanceof Resolution.Unknown unknown)
        || !unknown.certain()) {
      return Optional.empty();
    }
    String sprite = name.startsWith("GFX_") ? name : tried.getFirst();
    return Optional.of(
        finding(icon.at(), "There is no sprite `" + sprite + "`.")
            .note("The decision has no icon.")
            .suggest(
                unknown.near().stream()
                    .filter(near -> near.startsWith(PREFIX))
                    .limit(1)
                    .map(near -> shortened(near, name))
                    .toList()));
  }

  private static String shortened(String sprite, String written) {
    return written.startsWith("GFX_") ? sprite : sprite.substring(PREFIX.length());
  }
}
