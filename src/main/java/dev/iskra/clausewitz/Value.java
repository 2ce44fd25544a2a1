package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// What a key may have: a word or string, a block, a colour.
public sealed interface Value permits Scalar, Block, Colour {
  /// Where it stands in the source that it comes from.
  Span span();
}
