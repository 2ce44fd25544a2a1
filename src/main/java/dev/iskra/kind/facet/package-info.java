/// What a kind of declaration may be besides: small interfaces.
@NullMarked
package dev.iskra.kind.facet;

import org.jspecify.annotations.NullMarked;
