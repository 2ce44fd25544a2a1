package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// One thing in a block or file, in order.
///
/// A reader gives only fields and items; remarks and verbatim pieces are made by emitters.
public sealed interface Entry permits Field, Item, Remark, Verbatim {
  /// Where it stands in the source that it comes from.
  Span span();
}
