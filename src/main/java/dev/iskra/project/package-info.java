/// Finds a project on disk and reads it: the folder with `mod-src/`, its sources, its lock. One
/// of the few packages that touch files.
@NullMarked
package dev.iskra.project;

import org.jspecify.annotations.NullMarked;
