/// Whatever bytes come, a run ends in findings: never in an exception, and within its bounds.
@NullMarked
package dev.iskra.endure;

import org.jspecify.annotations.NullMarked;
