package dev.iskra.preview;

import dev.iskra.kind.view.EventView;
import dev.iskra.kind.view.FocusTreeView;
import dev.iskra.kind.view.OrderOfBattleView;
import dev.iskra.kind.view.PreviewItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names under which things of the page are reached: `focus-perm_letters`, `event-perm.12`.
final class Anchors {
  /// Something of the page.
  ///
  /// @param anchor its name in the page
  /// @param title how it is called, without the game's codes
  record Target(String anchor, String title) {
    /// The address of it within the page.
    String href() {
      return "#" + anchor.replace("%", "%25");
    }
  }

  private final Map<String, Target> focuses = new HashMap<>();
  private final Map<String, Target> events = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Anchors(List<PreviewItem> exhibits, Marks marks) {
    for (PreviewItem exhibit : exhibits) {
      switch (exhibit) {
        case FocusTreeView tree -> tree.focuses().forEach(focus -> add(focus, marks));
        case EventView card ->
            events.putIfAbsent(
                card.id(), new Target("event-" + card.id(), Titles.plain(card, marks)));
        case OrderOfBattleView _ -> {}
      }
    }
  }

  private void add(FocusTreeView.Focus focus, Marks marks) {
    String title = Titles.plain(focus.title(), marks);
    focuses.putIfAbsent(focus.id(), new Target("focus-" + focus.id(), title));
  }

  Optional<Target> focus(String id) {
    return Optional.ofNullable(focuses.get(id));
  }

  Optional<Target> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  /// What a word of script names, if it is on the page. Events have a full stop in their ids, so
  /// they are never taken for something else.
  Optional<Target> named(String word) {
    return event(word).or(() -> focus(word));
  }

  /// A name for an element, made different from those given before.
  String claim(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "~" + i;
    }
    return name;
  }
}
