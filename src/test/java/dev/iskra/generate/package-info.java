/// Whole mods made by a seed, for tests (small ones) and benchmarks (large ones).
@NullMarked
package dev.iskra.generate;

import org.jspecify.annotations.NullMarked;
