/// What a mod says of things that others define: `extern effect`, `extern trigger`,
/// `extern modifier`, and names.
@NullMarked
package dev.iskra.kinds.extern;

import org.jspecify.annotations.NullMarked;
