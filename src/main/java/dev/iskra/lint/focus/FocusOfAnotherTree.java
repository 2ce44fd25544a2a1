package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;
import dev.iskra.mod.focus.FocusForest;
import dev.iskra.mod.focus.FocusTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A focus that requires or excludes one that is in other trees only.
public final class FocusOfAnotherTree implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (FocusForest.Mapped mapped : mod.focuses().trees()) {
      FocusTree tree = mapped.tree();
      Map<String, Focus> own = tree.byId();
      for (Focus focus : tree.focuses()) {
        Stream.concat(focus.required().stream(), focus.exclusions().stream())
            .filter(link -> !own.containsKey(link.id()))
            .forEach(link -> elsewhere(mod, tree, link).ifPresent(sink::report));
      }
    }
  }

  /// What is to be said of a focus that the tree itself does not have.
  private Optional<Diagnostic> elsewhere(ModView mod, FocusTree tree, Focus.Link link) {
    Optional<List<FocusTree>> ours = mod.focuses().treesOf(link.id());
    if (ours.isPresent()) {
      return ours.get().stream().anyMatch(other -> other.id().equals(tree.id()))
          ? Optional.empty()
          : ours.get().stream().findFirst().map(other -> found(link, other));
    }
    return mod.names()
        .byId(ObjectType.FOCUS, link.id())
        .attribute("tree")
        .filter(other -> !other.isEmpty() && !other.equals(tree.id()))
        .map(other -> found(link, other));
  }

  private Diagnostic found(Focus.Link link, FocusTree other) {
    Diagnostic diagnostic = found(link, other.id());
    return other.focuses().stream()
        .filter(focus -> focus.id().equals(link.id()))
        .findFirst()
        .map(focus -> diagnostic.label(focus.at(), "declared here"))
        .orElse(diagnostic);
  }

  private Diagnostic found(Focus.Link link, String other) {
    return finding(
            link.at(),
            "`" + link.id() + "` is a focus of the tree `" + other + "`, not of this one.")
        .help(
            "Ask for it with `available = { has_completed_focus = "
                + link.id()
                + " }`, or share it.");
  }
}
