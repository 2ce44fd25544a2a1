/// Tests of the memo on disk.
@NullMarked
package dev.iskra.project.memo;

import org.jspecify.annotations.NullMarked;
