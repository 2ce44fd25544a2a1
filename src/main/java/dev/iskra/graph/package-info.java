/// Questions about directed graphs: a thin face on JGraphT, so that nothing else depends on it.
///
/// Every answer depends only on the order in which nodes and successors are given.
@NullMarked
package dev.iskra.graph;

import org.jspecify.annotations.NullMarked;
