package dev.iskra.check;

import dev.iskra.clausewitz.Scalar;

/// Whose block is being looked at.
///
/// @param name the key that opens it, for messages
/// @param strict whether our data know all that may stand in it: so it is in effects and
/// triggers,
///     and in all blocks within them, but not in definitions
record Owner(Scalar name, boolean strict) {}
