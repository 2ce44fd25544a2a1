/// The memo on disk: what runs came to, kept in the user's cache folder with everything that they
/// looked at, so that a run in which nothing has changed looks again and stops.
@NullMarked
package dev.iskra.project.memo;

import org.jspecify.annotations.NullMarked;
