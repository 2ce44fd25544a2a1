package dev.iskra.cli;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the command line is a face of.
///
/// @param version of this program
/// @param compiler the pipeline
/// @param rules everything that `explain` knows; asked for only when needed
public record Tool(
    String version, Function<Sources, Compiled> compiler, Supplier<List<Rule>> rules) {}
