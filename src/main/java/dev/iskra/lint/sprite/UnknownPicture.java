package dev.iskra.lint.sprite;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.sprite.Pictures.Owner;

/// An idea, a category of decisions, a character or a part of a window whose picture no `.gfx` file
/// declares.
public final class UnknownPicture implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    new UnknownSprites(this, owner -> owner != Owner.DECISION).report(mod, sink);
  }
}
