/// The command line: commands over use cases that get their streams, folders and the compiler
/// passed in. Picocli is used without annotations, and only the command asked for is described,
/// since starting is most of the time of a short run.
@NullMarked
package dev.iskra.cli;

import org.jspecify.annotations.NullMarked;
