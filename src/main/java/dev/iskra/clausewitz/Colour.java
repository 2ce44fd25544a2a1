package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// `rgb { 255 0 0 }`, `hsv { 0.1 0.2 0.3 }`.
///
/// @param space the word before the braces, as written
public record Colour(Scalar space, Block parts) implements Value {
  @Override
  public Span span() {
    return space.span().to(parts.span());
  }
}
