/// `event`, `news` and the rarer types of event.
@NullMarked
package dev.iskra.kinds.event;

import org.jspecify.annotations.NullMarked;
