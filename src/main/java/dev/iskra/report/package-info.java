/// Diagnostics as people and machines read them: text for a terminal, JSON, SARIF, annotations
/// and a page for GitHub, one line each for editors. All from the same records; no disk, no
/// console.
@NullMarked
package dev.iskra.report;

import org.jspecify.annotations.NullMarked;
