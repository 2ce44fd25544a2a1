package dev.iskra.preview;

import dev.iskra.emit.SourceIndex.Place;

/// Where a click on a place of the source leads.
@FunctionalInterface
public interface Links {
  /// The address of a line of a source file, percent-encoded: relative to the page or absolute.
  String to(Place place);
}
