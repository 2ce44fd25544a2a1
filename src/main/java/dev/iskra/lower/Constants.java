package dev.iskra.lower;

import java.util.Map;
import java.util.Optional;

/// The `@constants` of a file: the game keeps them to the file they stand in, so they are put in
/// where they
/// are used.
public record Constants(Map<String, String> values) {
  public Constants {
    values = Map.copyOf(values);
  }

  /// The value of `@name`, as it is written in the script.
  public Optional<String> value(String nameWithSign) {
    return Optional.ofNullable(values.get(nameWithSign));
  }
}
