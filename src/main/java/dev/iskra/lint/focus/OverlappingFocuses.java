package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;
import dev.iskra.mod.focus.FocusForest;
import java.util.List;

/// Two focuses that stand on one spot, whatever happens.
public final class OverlappingFocuses implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (FocusForest.Mapped tree : mod.focuses().trees()) {
      tree.map().overlaps().forEach(pair -> sink.report(found(pair)));
    }
  }

  private Diagnostic found(List<Focus> pair) {
    Focus first = pair.getFirst();
    Focus later = pair.get(1);
    return finding(
            later.position().at(), "`" + later.id() + "` stands where `" + first.id() + "` stands.")
        .label(first.position().at(), "`" + first.id() + "` stands here")
        .help("Move one of them; neighbours on a row need two columns.");
  }
}
