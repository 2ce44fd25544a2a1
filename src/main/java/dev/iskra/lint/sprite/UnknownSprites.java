package dev.iskra.lint.sprite;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.sprite.Pictures.Asked;
import dev.iskra.mod.sprite.Pictures.Owner;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds what asks for a sprite that no `.gfx` file declares. The game looks for the name with what
/// it puts before it; for decisions and their categories then for the name itself.
///
/// @param lint the rule
/// @param owners whose pictures it is about
record UnknownSprites(Lint lint, Predicate<Owner> owners) {
  private static final String SPRITE = "GFX_";

  void report(ModView mod, Sink sink) {
    for (Asked picture : mod.pictures()) {
      if (owners.test(picture.owner())) {
        found(picture, mod.names()).ifPresent(sink::report);
      }
    }
  }

  private Optional<Diagnostic> found(Asked picture, Names names) {
    String name = picture.name();
    String full = picture.owner().prefix() + name;
    if (name.startsWith("[")
        || name.startsWith("@")
        || tried(picture, full).stream().anyMatch(one -> exists(one, names))
        || !(names.byId(ObjectType.SPRITE, full) instanceof Resolution.Unknown unknown)
        || !unknown.certain()) {
      return Optional.empty();
    }
    boolean doubled = picture.owner() == Owner.IDEA && name.startsWith(SPRITE);
    String sprite = name.startsWith(SPRITE) && !doubled ? name : full;
    Diagnostic found =
        lint.finding(picture.at(), "There is no sprite `" + sprite + "`.")
            .note(picture.owner().loss());
    if (doubled && exists(name, names)) {
      found = found.as(Severity.INFO);
    }
    return Optional.of(found.suggest(near(picture, doubled, unknown, names)));
  }

  private static List<String> tried(Asked picture, String full) {
    List<String> tried = new ArrayList<>(List.of(full));
    if (picture.owner() == Owner.DECISION || picture.owner() == Owner.DECISION_CATEGORY) {
      tried.addAll(
          List.of(
              picture.name(), SPRITE + picture.name(), Owner.DECISION.prefix() + picture.name()));
    }
    return tried;
  }

  private static boolean exists(String sprite, Names names) {
    return names.byId(ObjectType.SPRITE, sprite).id().isPresent();
  }

  /// The nearest name, as it is to be written.
  private static List<String> near(
      Asked picture, boolean doubled, Resolution.Unknown unknown, Names names) {
    String prefix = picture.owner().prefix();
    if (doubled) {
      return picture.name().startsWith(prefix) && exists(picture.name(), names)
          ? List.of(picture.name().substring(prefix.length()))
          : List.of();
    }
    boolean whole = picture.name().startsWith(SPRITE);
    return unknown.near().stream()
        .filter(near -> near.startsWith(prefix))
        .limit(1)
        .map(near -> whole ? near : near.substring(prefix.length()))
        .toList();
  }
}
