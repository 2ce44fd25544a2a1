/// All lints, and what runs them.
@NullMarked
package dev.iskra.lint.run;

import org.jspecify.annotations.NullMarked;
