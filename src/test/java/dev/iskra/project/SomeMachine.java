package dev.iskra.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A computer of a test.
public record SomeMachine(
    Kind kind, Path home, Map<String, String> variables, Optional<String> documents)
    implements Machine {
  /// A Linux without anything set, on which nothing is kept of runs.
  public static SomeMachine linux(Path home) {
    return new SomeMachine(Kind.LINUX, home, Map.of(CachePlace.VARIABLE, "off"), Optional.empty());
  }

  @Override
  public long now() {
    return Machine.here().now();
  }

  @Override
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }
}
