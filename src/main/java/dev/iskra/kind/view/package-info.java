/// Preview items: focus trees, events and orders of battle of a finished mod as plain data, without
/// any looks.
@NullMarked
package dev.iskra.kind.view;

import org.jspecify.annotations.NullMarked;
