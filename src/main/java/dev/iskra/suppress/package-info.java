/// What a mod says that it wants not to be told: comments and a field of `mod` that allow what a
/// rule finds, and baselines, which hold what was found at some earlier time.
///
/// It is applied once, to the findings of a whole run: no stage knows of it, and none reports
/// less for it. An error that stands in the way of a mod is not taken out by an `allow`.
@NullMarked
package dev.iskra.suppress;

import org.jspecify.annotations.NullMarked;
