package dev.iskra.examine;

import dev.iskra.clausewitz.Scalar;

/// Whose block is being looked at, for messages.
///
/// @param name the key that opens it
/// @param strict whether our data know all its arguments; of definitions they do not
record Owner(Scalar name, boolean strict) {}
