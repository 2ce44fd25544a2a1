package dev.iskra.compiler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Objects that are told apart by what they are, not by what they say: lists of the very same
/// objects are equal, two equal declarations are still two.
record Identities(List<?> objects) {
  @SuppressWarnings("ReferenceEquality")
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Identities(List<?> others)) || objects.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return objects.size();
  }
}
