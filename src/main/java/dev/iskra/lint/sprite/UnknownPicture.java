package dev.iskra.lint.sprite;

import dev.iskra.mod.sprite.Pictures.Owner;

/// An idea, a category of decisions, a character or a part of a window whose picture no `.gfx` file
/// declares.
public final class UnknownPicture extends SpriteLint {
  @Override
  boolean judges(Owner owner) {
    return owner != Owner.DECISION;
  }
}
