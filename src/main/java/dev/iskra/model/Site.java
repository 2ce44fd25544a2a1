package dev.iskra.model;

import dev.iskra.text.Located;
import dev.iskra.text.Span;

/// Where a declaration stands. A loop puts several at one place of the source, so the name
/// belongs to it.
public record Site(Span at, String name) implements Located<Site> {
  @Override
  public Site movedTo(Span place) {
    return new Site(place, name);
  }
}
