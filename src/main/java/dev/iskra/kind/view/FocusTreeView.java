package dev.iskra.kind.view;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.mod.Caption;
import dev.iskra.mod.Fact;
import dev.iskra.mod.Firing;
import dev.iskra.mod.Part;
import java.util.List;
import java.util.Optional;

/// A focus tree on the game's grid.
///
/// @param keyword how the script calls it: `focus_tree`, `shared_focus`
/// @param facts its plain fields
/// @param parts its blocks: `country`, `continuous_focus_position` …
/// @param focuses in the order of the script
public record FocusTreeView(
    String id,
    Optional<Place> at,
    String keyword,
    List<Fact> facts,
    List<Part> parts,
    List<Focus> focuses)
    implements PreviewItem {
  public FocusTreeView {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
    focuses = List.copyOf(focuses);
  }

  /// A column and a row, counted from the corner of the tree. Both may be negative.
  public record Spot(int x, int y) {}

  /// A focus.
  ///
  /// @param guest whether it is a shared focus that the tree takes in; it has a tree of its own
  /// @param icons the names of its sprites, the first being the one it has at first
  /// @param days how long it takes; absent where the script does not say it as a number
  /// @param spot where it stands while nothing is moved; absent where it counts from a focus that
  ///     is not in the tree
  /// @param anchor the focus from which its place is counted
  /// @param requires one list for each prerequisite: any of the focuses in it will do
  /// @param excludes the focuses it rules out
  /// @param parts its blocks: `available`, `completion_reward` …
  /// @param fires the events that it fires
  public record Focus(
      String id,
      Optional<Place> at,
      boolean guest,
      Caption title,
      Optional<Caption> description,
      List<String> icons,
      Optional<Integer> days,
      Optional<Spot> spot,
      Optional<String> anchor,
      List<List<String>> requires,
      List<String> excludes,
      List<Fact> facts,
      List<Part> parts,
      List<Firing> fires) {
    public Focus {
      icons = List.copyOf(icons);
      requires = List.copyOf(requires);
      excludes = List.copyOf(excludes);
      facts = List.copyOf(facts);
      parts = List.copyOf(parts);
      fires = List.copyOf(fires);
    }
  }
}
