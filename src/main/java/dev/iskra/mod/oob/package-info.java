/// What a mod knows of orders of battle: units, where they stand, and what loads them.
@NullMarked
package dev.iskra.mod.oob;

import org.jspecify.annotations.NullMarked;
