/// The commands that build a mod: build, watch and install.
@NullMarked
package dev.iskra.cli.build;

import org.jspecify.annotations.NullMarked;
