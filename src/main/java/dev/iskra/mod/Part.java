package dev.iskra.mod;

import dev.iskra.emit.SourceIndex.Place;
import java.util.Optional;

/// A block of script under its name: `completion_reward` and what stands in it.
///
/// @param script what stands between the braces, indented with tabs; may be empty
public record Part(String name, String script, Optional<Place> at) {}
