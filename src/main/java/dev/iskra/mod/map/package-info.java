/// The map of a mod: which provinces its states and regions have.
@NullMarked
package dev.iskra.mod.map;

import org.jspecify.annotations.NullMarked;
