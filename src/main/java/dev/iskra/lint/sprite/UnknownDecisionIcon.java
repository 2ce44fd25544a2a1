package dev.iskra.lint.sprite;

import dev.iskra.mod.sprite.Pictures.Owner;

/// A decision whose icon no `.gfx` file declares. The game looks for the name with
/// `GFX_decision_` before it, then for the name itself.
public final class UnknownDecisionIcon extends SpriteLint {
  @Override
  boolean judges(Owner owner) {
    return owner == Owner.DECISION;
  }
}
