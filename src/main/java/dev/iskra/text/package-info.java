/// Source text and places in it: the bottom of the house, used by everything.
///
/// Everything below the front doors counts in *bytes of the file as read*; lines and columns are
/// worked out only when a person is told about a place.
@NullMarked
package dev.iskra.text;

import org.jspecify.annotations.NullMarked;
