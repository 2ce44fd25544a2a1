/// What every command is made of: its options, the console, the services, the exit code.
@NullMarked
package dev.iskra.cli.command;

import org.jspecify.annotations.NullMarked;
