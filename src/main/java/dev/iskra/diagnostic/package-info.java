/// What we tell people.
///
/// The voice of a message: one sentence that says what is wrong, with the names of things in
/// backticks and no abbreviations; labels say where else to look; notes say why; fixes and `help`
/// say what to do. One diagnostic for one cause. Every rule has a code, a kebab name that reads
/// as "allow ⟨name⟩", and a page beside its class whose example a test executes.
@NullMarked
package dev.iskra.diagnostic;

import org.jspecify.annotations.NullMarked;
