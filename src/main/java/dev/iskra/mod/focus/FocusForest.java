package dev.iskra.mod.focus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All focuses of a mod: who is in which tree.
public final class FocusForest {
  /// A tree and what follows from what its focuses say of each other.
  public record Mapped(FocusTree tree, FocusMap map) {}

  private final List<Mapped> trees;
  private final List<Focus> shared;
  private final FocusMap sharedMap;
  private final Map<String, List<FocusTree>> treesOf = new HashMap<>();

  /// @param shared the focuses outside of trees
  public FocusForest(List<FocusTree> trees, List<Focus> shared) {
    this.trees =
        trees.stream().map(tree -> new Mapped(tree, new FocusMap(tree.focuses()))).toList();
    this.shared = List.copyOf(shared);
    this.sharedMap = new FocusMap(shared);
    for (FocusTree tree : trees) {
      for (Focus focus : tree.focuses()) {
        treesOf.computeIfAbsent(focus.id(), _ -> new ArrayList<>(1)).add(tree);
      }
    }
    shared.forEach(focus -> treesOf.put(focus.id(), List.of()));
  }

  /// All trees.
  public List<Mapped> trees() {
    return trees;
  }

  /// What follows from what all focuses of each tree, and those outside of trees, say of each
  /// other.
  public List<FocusMap> maps() {
    List<FocusMap> maps = new ArrayList<>(trees.size() + 1);
    trees.forEach(tree -> maps.add(tree.map()));
    maps.add(sharedMap);
    return maps;
  }

  /// All focuses, in trees and outside of them.
  public List<Focus> focuses() {
    List<Focus> all = new ArrayList<>();
    trees.forEach(tree -> all.addAll(tree.tree().focuses()));
    all.addAll(shared);
    return all;
  }

  /// The trees that a focus of the mod is in: none for a shared one. Absent where the mod has no
  /// such focus.
  public Optional<List<FocusTree>> treesOf(String focus) {
    return Optional.ofNullable(treesOf.get(focus));
  }
}
