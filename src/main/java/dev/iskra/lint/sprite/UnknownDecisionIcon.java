package dev.iskra.lint.sprite;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.sprite.Pictures.Owner;

/// A decision whose icon no `.gfx` file declares. The game looks for the name with
/// `GFX_decision_` before it, then for the name itself.
public final class UnknownDecisionIcon implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    new UnknownSprites(this, owner -> owner == Owner.DECISION).report(mod, sink);
  }
}
