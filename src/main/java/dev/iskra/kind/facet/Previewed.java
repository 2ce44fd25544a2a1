package dev.iskra.kind.facet;

import dev.iskra.kind.view.PreviewItem;
import dev.iskra.mod.ModScript;
import java.util.List;

/// A kind of which a finished mod has something to look at.
public interface Previewed {
  /// What there is to look at, in the order of the files. A kind looks at script as the game will
  /// read it, so that pasted script is shown as well.
  List<PreviewItem> exhibits(ModScript mod);
}
