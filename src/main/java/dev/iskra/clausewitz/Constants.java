package dev.iskra.clausewitz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The constants of a file, `@name = 5`, and those that it uses and does not define.
///
/// @param defined their names, each with its `@`
/// @param undefined words that name none of them
public record Constants(Set<String> defined, List<Scalar> undefined) {
  /// None.
  public static final Constants NONE = new Constants(Set.of(), List.of());

  public Constants {
    defined = Set.copyOf(defined);
    undefined = List.copyOf(undefined);
  }

  /// Gathers them while a file is read.
  public static final class Builder {
    private final byte[] bytes;
    private final Set<String> defined = new HashSet<>(0);
    private final List<Scalar> used = new ArrayList<>(0);

    /// @param bytes the file
    public Builder(byte[] bytes) {
      this.bytes = bytes;
    }

    /// A key that a value follows.
    public void key(Scalar key) {
      if (names(key)) {
        defined.add(key.text());
      }
    }

    /// A word that is a value, or stands alone.
    public void value(Scalar value) {
      if (names(value)) {
        used.add(value);
      }
    }

    /// Whether a word is the name of a constant, not arithmetic in brackets.
    private boolean names(Scalar word) {
      return bytes[word.start()] == '@'
          && word.text().length() > 1
          && word.text().chars().skip(1).allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }

    /// All of them.
    public Constants build() {
      return used.isEmpty()
          ? NONE
          : new Constants(
              defined, used.stream().filter(one -> !defined.contains(one.text())).toList());
    }
  }
}
