/// Holds blocks of script against what the game takes: every effect and trigger, their arguments
/// and values, and the scopes they stand in.
///
/// It works on script as the game will read it, so one machinery serves what Iskra emits, script
/// files of a mod, and folders of plain script. What cannot be known is never the reason for a
/// finding.
@NullMarked
package dev.iskra.check;

import org.jspecify.annotations.NullMarked;
