package dev.iskra.index;

import dev.iskra.game.ObjectType;
import java.util.Map;

/// A name that a file defines, or something that it says of a name.
///
/// @param attributes what is known of it besides, by the names that [dev.iskra.game.Facts] lists
record Row(ObjectType family, String name, Map<String, String> attributes) {}
