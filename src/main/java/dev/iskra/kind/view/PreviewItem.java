package dev.iskra.kind.view;

import dev.iskra.emit.SourceIndex.Place;
import java.util.Optional;

/// One thing of a mod that people can look at.
public sealed interface PreviewItem permits FocusTreeView, EventView, OrderOfBattleView {
  /// Its id as the game knows it.
  String id();

  /// Where it was written; absent where nobody kept that.
  Optional<Place> at();
}
