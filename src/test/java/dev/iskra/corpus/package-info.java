/// Expectations kept as Markdown: a page of fences that a test reads, runs and compares.
@NullMarked
package dev.iskra.corpus;

import org.jspecify.annotations.NullMarked;
