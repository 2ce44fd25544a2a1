/// Benchmarks: `mvn -Pbench test-compile exec:exec -Dbench=ScriptReader`.
@NullMarked
package dev.iskra.bench;

import org.jspecify.annotations.NullMarked;
